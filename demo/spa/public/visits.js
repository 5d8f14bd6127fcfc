// The counter. It is a script like any vendor's: it knows nothing of consent, and runs only when it is released.
localStorage.setItem('visits', Number(localStorage.getItem('visits')) + 1);
