// Stands for a counter of the whole site.
window.visits = (window.visits ?? 0) + 1;
