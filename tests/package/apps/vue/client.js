import {createApp} from './app.js';

const app = createApp();
app.mount('#root');
window.leave = () => app.unmount();
