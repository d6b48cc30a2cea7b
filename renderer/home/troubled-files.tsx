import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { TroubledFile } from '../../shared/requests.ts';
import { failureWords } from '../../shared/words.ts';
import { host } from '../host.ts';
import { sentences, troubledWords } from '../messages.ts';
import { useNotify } from '../ui/notify.tsx';
import { momentWords } from '../ui/time-words.ts';

/** The files that could not be read: those that were set aside together, the others each with its reason. */
export function TroubledFiles({ troubled }: { troubled: readonly TroubledFile[] }) {
  const setAside = troubled.filter(({ at }) => at !== null);
  const inPlace = troubled.filter(({ at }) => at === null);
  return (
    <>
      {inPlace.map((file) => (
        <MessageBar key={file.file} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{troubledWords(file, '')}现在打不开。</MessageBarTitle>
            {failureWords(file.why)}
          </MessageBarBody>
        </MessageBar>
      ))}
      {setAside.length > 0 && <SetAside files={setAside} />}
    </>
  );
}

function SetAside({ files }: { files: readonly TroubledFile[] }) {
  const notify = useNotify();
  const show = async (): Promise<void> => {
    try {
      const { folder, shown } = await host.call('set-aside:show');
      if (!shown) notify.done('文件在这个文件夹里：', folder);
    } catch (error) {
      notify.failed(error, 'show-folder');
    }
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>有 {files.length} 个文件已损坏，读不出来：</MessageBarTitle>
        {files.map((file) => troubledWords(file, file.at ? momentWords(file.at) : '')).join('、')}。
        {sentences.setAsideSafe}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void show()}>
          打开所在文件夹
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
