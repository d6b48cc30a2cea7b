import {
  Link,
  makeStyles,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Doing, explain } from '../messages.ts';

const TOASTER = 'notices';
const ACTION_MS = 10_000;
const ERROR_MS = 15_000;

/** Something that can be done from a notice. */
export interface NoticeAction {
  label: string;
  run: () => void;
}

/** The short notices at the window's lower edge. */
export interface Notify {
  /** @param actions what can be done from the notice; with any it stays ten seconds */
  done(text: string, detail?: string, actions?: readonly NoticeAction[]): void;
  /** A notice that stays ten seconds and can take back what it tells of. */
  undoable(text: string, undo: () => void): void;
  /** Says why something is as it is. */
  told(text: string): void;
  failed(error: unknown, doing: Doing): void;
}

const useStyles = makeStyles({
  // Above the dialogs, which Fluent puts one below.
  region: { position: 'fixed', left: 0, right: 0, bottom: 0, zIndex: 1_000_001 },
});

/** Where the notices appear, a landmark of its own; once in the page. */
export function Notices() {
  return (
    <section aria-label="通知" className={useStyles().region}>
      <Toaster inline toasterId={TOASTER} position="bottom" limit={3} pauseOnHover />
    </section>
  );
}

/** The way to show a notice from any screen. */
export function useNotify(): Notify {
  const { dispatchToast } = useToastController(TOASTER);
  return useMemo<Notify>(
    () => ({
      done: (text, detail, actions = []) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{text}</ToastTitle>
            {detail && <ToastBody>{detail}</ToastBody>}
            {actions.length > 0 && (
              <ToastFooter>
                {actions.map(({ label, run }) => (
                  <Link as="button" key={label} onClick={run}>
                    {label}
                  </Link>
                ))}
              </ToastFooter>
            )}
          </Toast>,
          { intent: 'success', ...(actions.length > 0 && { timeout: ACTION_MS }) },
        ),
      undoable: (text, undo) =>
        dispatchToast(
          <Toast>
            <ToastTitle
              action={
                <ToastTrigger>
                  <Link as="button" onClick={undo}>
                    撤销
                  </Link>
                </ToastTrigger>
              }
            >
              {text}
            </ToastTitle>
          </Toast>,
          { intent: 'success', timeout: ACTION_MS },
        ),
      // The same words are not said again while they still stand there.
      told: (text) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{text}</ToastTitle>
          </Toast>,
          { intent: 'info', toastId: text },
        ),
      failed: (error, doing) => {
        const { title, body } = explain(error, doing);
        dispatchToast(
          <Toast>
            <ToastTitle>{title}</ToastTitle>
            <ToastBody>{body}</ToastBody>
          </Toast>,
          { intent: 'error', timeout: ERROR_MS },
        );
      },
    }),
    [dispatchToast],
  );
}
