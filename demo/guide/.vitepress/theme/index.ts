// Without the theme's font: the guide takes the reader's own, and is smaller.
import theme from 'vitepress/theme-without-fonts';
import './guide.css';

export default theme;
