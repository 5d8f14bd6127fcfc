// The guide as pages: `npm run build:guide`. Text is in ../en and ../ru, the order of its pages in ../pages.mjs.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type DefaultTheme} from 'vitepress';
import {assistantsText} from '../assistants-text.mjs';
import {chapters} from '../pages.mjs';

function sidebar(language: 'en' | 'ru'): DefaultTheme.SidebarItem[] {
  return chapters(language).map(({title, pages}) => ({
    text: title,
    items: pages.map(({name, title: text}) => ({text, link: `/${language}/${name === 'index' ? '' : name}`})),
  }));
}

const SEARCH_IN_RUSSIAN = {
  button: {buttonText: 'Поиск', buttonAriaLabel: 'Поиск'},
  modal: {
    displayDetails: 'Показать подробности',
    resetButtonTitle: 'Очистить',
    backButtonTitle: 'Закрыть',
    noResultsText: 'Ничего не найдено:',
    footer: {
      selectText: 'открыть',
      selectKeyAriaLabel: 'Enter',
      navigateText: 'выбрать',
      navigateUpKeyAriaLabel: 'стрелка вверх',
      navigateDownKeyAriaLabel: 'стрелка вниз',
      closeText: 'закрыть',
      closeKeyAriaLabel: 'Escape',
    },
  },
};

export default defineConfig({
  title: 'Kelisim',
  description: 'Cookie consent that keeps its word',
  base: '/guide/',
  cacheDir: '../../tests/.output/vitepress',
  // Their links are checked by a test.
  ignoreDeadLinks: true,
  head: [['link', {rel: 'icon', href: 'data:,'}]],
  markdown: {
    languageAlias: {mjs: 'js'},
    // The usual light theme has green words with too little contrast.
    theme: {light: 'github-light-high-contrast', dark: 'github-dark'},
  },
  locales: {
    en: {label: 'English', lang: 'en', link: '/en/', themeConfig: {sidebar: sidebar('en')}},
    ru: {
      label: 'Русский',
      lang: 'ru',
      link: '/ru/',
      description: 'Согласие на cookie, которое держит слово',
      themeConfig: {
        sidebar: sidebar('ru'),
        outline: {label: 'На этой странице'},
        docFooter: {prev: 'Назад', next: 'Дальше'},
        darkModeSwitchLabel: 'Тема',
        lightModeSwitchTitle: 'Светлая тема',
        darkModeSwitchTitle: 'Тёмная тема',
        sidebarMenuLabel: 'Меню',
        returnToTopLabel: 'Наверх',
        langMenuLabel: 'Язык',
        skipToContentLabel: 'К содержанию',
        notFound: {
          title: 'Такой страницы нет',
          quote: 'Может быть, она переехала. Поищите её по слову или начните с первой страницы.',
          linkLabel: 'К началу руководства',
          linkText: 'К началу',
        },
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: {ru: {translations: SEARCH_IN_RUSSIAN}},
        // Most people type "е" where a page has "ё".
        miniSearch: {options: {processTerm: (term) => term.toLowerCase().replaceAll('ё', 'е')}},
      },
    },
    outline: {label: 'On this page', level: [2, 3]},
    externalLinkIcon: true,
  },
  buildEnd({outDir}) {
    writeFileSync(
      join(outDir, 'llms.txt'),
      assistantsText(({file}) => file.replace(/\.md$/, '.html')),
    );
  },
});
