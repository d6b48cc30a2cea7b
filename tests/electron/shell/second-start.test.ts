import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { GivenFiles } from '../../../electron/host/given-files.ts';
import { filesOfStart, SecondStarts, toldOfFiles } from '../../../electron/shell/second-start.ts';
import { FakeWindow } from '../support/fake-electron.ts';

function started() {
  const relaunched: unknown[] = [];
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    getAppPath: () => '/program',
    relaunch: (options: unknown) => void relaunched.push(options),
  });
  const given = new GivenFiles();
  const starts = new SecondStarts(app as unknown as App, given);
  const window = new FakeWindow();
  const close = { isUnderWay: false, stay: () => {} };
  const show = () =>
    starts.showIn(window.real, {
      isUnderWay: () => close.isUnderWay,
      onStay: (stays) => {
        close.stay = stays;
      },
    });
  const again = (told: unknown) => app.emit('second-instance', {}, [], '/', told);
  return { app, given, starts, window, close, show, again, relaunched };
}

describe('the files of a start', () => {
  it('are those behind the program, and behind its folder where it is not packaged', () => {
    const argv = ['/electron', '--inspect=0', '/project', 'a.docx'];
    expect(filesOfStart({ isPackaged: false }, argv, '/here')).toEqual(['/here/a.docx']);
    expect(filesOfStart({ isPackaged: true }, ['/program', 'a.docx'], '/here')).toEqual(['/here/a.docx']);
  });
});

describe('a second start', () => {
  it('shows the window, and tells its page of the files', () => {
    const { show, again, window, given } = started();
    show();
    again(toldOfFiles(['/a.docx']));
    expect(window.shown).toBe(true);
    expect(window.webContents.sent).toEqual([['page:given']]);
    expect(given.take()).toEqual(['/a.docx']);
  });

  it.each([
    [[]],
    [['/去年 报告（终稿）.docx', '/换\n行.txt', ' 前后空格 ']],
    [Array.from({ length: 13 }, () => '/a.docx')],
    [['/\ud800.docx', '/a\\u0041"\0']],
  ])('tells %j in plain signs alone, and is understood', (files) => {
    const { again, given } = started();
    const told = toldOfFiles(files);
    expect(told.files).toMatch(/^[!-~]+$/);
    again(told);
    expect(given.take()).toEqual(files);
  });

  it('before there is a window leaves its files for the page to ask for', () => {
    const { again, given, show, window } = started();
    again(toldOfFiles(['/a.docx']));
    show();
    expect(window.webContents.sent).toEqual([]);
    expect(given.take()).toEqual(['/a.docx']);
  });

  it.each([undefined, null, 'x', { files: 3 }, { files: 'x' }, { files: '3' }, { files: '[3, null]' }])(
    'that tells %j names no file',
    (told) => {
      const { show, again, window, given } = started();
      show();
      again(told);
      expect([window.shown, given.areWaiting]).toEqual([true, false]);
    },
  );

  it('that meets a closing window begins the program once more, with its files', () => {
    const { show, again, window, close, starts, relaunched } = started();
    show();
    close.isUnderWay = true;
    again(toldOfFiles(['/--a b.docx']));
    expect([window.shown, window.webContents.sent]).toEqual([false, []]);
    starts.startAgainIfWanted();
    expect(relaunched).toEqual([{ args: ['--', '/--a b.docx'] }]);
  });

  it('is answered by the window where the clerk goes back to it, and the program ends as any other time', () => {
    const { show, again, window, close, starts, relaunched } = started();
    show();
    close.isUnderWay = true;
    again(toldOfFiles(['/a.docx']));
    close.isUnderWay = false;
    close.stay();
    expect([window.shown, window.webContents.sent]).toEqual([true, [['page:given']]]);
    starts.startAgainIfWanted();
    expect(relaunched).toEqual([]);
  });

  it('takes what macOS drops on the icon', () => {
    const { app, given } = started();
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    app.emit('open-file', { preventDefault }, '/a.docx');
    expect([prevented, given.take()]).toEqual([true, ['/a.docx']]);
  });
});
