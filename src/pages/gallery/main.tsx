import { effect } from '@preact/signals';
import { render } from 'preact';
import { dressDocument, openSettings } from '../../widgets';
import { Desk } from './desk';
import { GalleryPage } from './GalleryPage';
import { WorkerPainter } from './painting/painter';
import { Studio } from './painting/studio';
import { RoomsContext } from './rooms';
import './gallery.css';

const desk = new Desk({ hash: () => location.hash, rewrite: (hash) => history.replaceState(null, '', hash) });
addEventListener('hashchange', () => desk.follow());
addEventListener('popstate', () => desk.follow());

const settings = openSettings(null);
effect(() => settings.lend({ theme: desk.wishes.theme }));
const { still } = dressDocument(document.documentElement, settings.current);
const studio = new Studio(new WorkerPainter());

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no #app');
render(
  <RoomsContext.Provider value={{ desk, studio, still }}>
    <GalleryPage />
  </RoomsContext.Provider>,
  place,
);
