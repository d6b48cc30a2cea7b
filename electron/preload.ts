import { contextBridge, ipcRenderer } from 'electron';
import type { CommandId } from '../shared/commands.ts';
import type { Desktop, RequestName } from '../shared/requests.ts';
import { CHANNELS } from './shell/channels.ts';

const ask =
  <K extends RequestName>(name: K): Desktop[K] =>
  (argument: unknown) =>
    ipcRenderer.invoke(name, argument);

const flushes = new Set<() => Promise<void>>();

ipcRenderer.on(CHANNELS.flush, async (_event, number: number) => {
  const ended = await Promise.allSettled([...flushes].map((flush) => flush()));
  ipcRenderer.send(
    CHANNELS.flushed,
    number,
    ended.every(({ status }) => status === 'fulfilled'),
  );
});

const desktop: Desktop = {
  'library:access': ask('library:access'),
  'library:list': ask('library:list'),
  'library:create': ask('library:create'),
  'library:add': ask('library:add'),
  'library:open': ask('library:open'),
  'library:save': ask('library:save'),
  'library:roll-forward': ask('library:roll-forward'),
  'library:seen': ask('library:seen'),
  'set-aside:show': ask('set-aside:show'),
  'library:copy': ask('library:copy'),
  'library:search': ask('library:search'),
  'library:rename': ask('library:rename'),
  'library:delete': ask('library:delete'),
  'library:purge': ask('library:purge'),
  'library:restore': ask('library:restore'),
  'versions:list': ask('versions:list'),
  'versions:read': ask('versions:read'),
  'versions:keep': ask('versions:keep'),
  'handover:page': ask('handover:page'),
  'county:get': ask('county:get'),
  'county:open': ask('county:open'),
  'county:take-back': ask('county:take-back'),
  'county:rules': ask('county:rules'),
  'county:export': ask('county:export'),
  'own-words:get': ask('own-words:get'),
  'own-words:set': ask('own-words:set'),
  'proofread:get': ask('proofread:get'),
  'proofread:set': ask('proofread:set'),
  'outgoing:list': ask('outgoing:list'),
  'outgoing:note': ask('outgoing:note'),
  'outgoing:enter': ask('outgoing:enter'),
  'outgoing:match': ask('outgoing:match'),
  'versions:name': ask('versions:name'),
  'backups:status': ask('backups:status'),
  'backups:make': ask('backups:make'),
  'backups:save': ask('backups:save'),
  'backups:place': ask('backups:place'),
  'backups:inspect': ask('backups:inspect'),
  'backups:restore': ask('backups:restore'),
  'profile:get': ask('profile:get'),
  'profile:set': ask('profile:set'),
  'profile:export': ask('profile:export'),
  'collect:stations': ask('collect:stations'),
  'collect:keep-stations': ask('collect:keep-stations'),
  'collect:write': ask('collect:write'),
  'collect:read': ask('collect:read'),
  'import:file': ask('import:file'),
  'import:text': ask('import:text'),
  about: ask('about'),
  'about:show': ask('about:show'),
  'delivered:show': ask('delivered:show'),
  'material:read': ask('material:read'),
  'returned:read': ask('returned:read'),
  'revision:export': ask('revision:export'),
  'work:cancel': ask('work:cancel'),
  'work:share': ask('work:share'),
  'given:take': ask('given:take'),
  'word:inspect': ask('word:inspect'),
  'word:export': ask('word:export'),
  'file:export': ask('file:export'),
  'public:look': ask('public:look'),
  'public:export': ask('public:export'),
  'public:copy': ask('public:copy'),
  'public:copied': ask('public:copied'),
  'pdf:export': ask('pdf:export'),
  onFlush: (flush) => {
    // Wrapped, since one function subscribed twice is two subscriptions.
    const subscribed = async () => flush();
    flushes.add(subscribed);
    return () => flushes.delete(subscribed);
  },
  onMenu: (run) => {
    const listener = (_event: unknown, command: CommandId) => run(command);
    ipcRenderer.on(CHANNELS.menu, listener);
    return () => ipcRenderer.off(CHANNELS.menu, listener);
  },
  onGiven: (run) => {
    const listener = () => run();
    ipcRenderer.on(CHANNELS.given, listener);
    return () => ipcRenderer.off(CHANNELS.given, listener);
  },
  showPlaceMenu: (groups, hasSelection) => ipcRenderer.send(CHANNELS.placeMenu, groups, hasSelection),
  tellPossible: (commands) => ipcRenderer.send(CHANNELS.possible, commands),
};

contextBridge.exposeInMainWorld('desktop', desktop);
