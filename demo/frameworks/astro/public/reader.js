// Stands for a counter of one page.
window.readers = (window.readers ?? 0) + 1;
