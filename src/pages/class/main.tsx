import { effect } from '@preact/signals';
import { render } from 'preact';
import { t, teach } from '../../i18n';
import words from '../../i18n/locales/en/class.json';
import { browserLater, createAnnouncer, dressDocument, openSettings } from '../../widgets';
import { browserShelf, drawSeed } from '../playing/device';
import { watchStyles } from '../playing/lateStyles';
import { ClassPage } from './ClassPage';
import { Desk } from './desk';
import { languageAsked } from './ownAddress';
import { watchAddress } from './view';
import './class.css';
import './paper.css';

teach('class', words);
const settings = openSettings(browserShelf());
const asked = languageAsked(location.search);
if (asked !== null) settings.lend({ language: asked });
dressDocument(document.documentElement, settings.current);
document.title = t('class:title');

const desk = new Desk({ page: location, drawSeed, remember: (url) => history.replaceState(null, '', url) });
const { view, note } = watchAddress();
effect(() => desk.show(view.value));
watchStyles(window);
const place = document.getElementById('app');
if (place === null) throw new Error('the page has no #app');
render(<ClassPage desk={desk} view={view} note={note} announcer={createAnnouncer(browserLater)} />, place);
