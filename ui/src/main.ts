import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { preferred, setLanguage } from './words';

setLanguage(preferred(navigator.languages));

const target = document.getElementById('app');
if (target) mount(App, { target });
