import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** The system's Chinese interface font: Windows, then Kylin and UOS, then macOS. */
const FONT =
  '"Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN", ' +
  '"WenQuanYi Micro Hei", "PingFang SC", sans-serif';

/** Fluent's light theme. The sheet has it always: it is a paper. */
export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase: FONT };
const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase: FONT };

/** Whether the system has dark colours, as a media query. */
export const DARK = '(prefers-color-scheme: dark)';

const dark = matchMedia(DARK);

function followSystem(follow: () => void): () => void {
  dark.addEventListener('change', follow);
  return () => dark.removeEventListener('change', follow);
}

/** Fluent's theme as the system has it, light or dark. Forced colours are the browser's own, over either. */
export const useSystemTheme = (): Theme =>
  useSyncExternalStore(followSystem, () => (dark.matches ? darkTheme : lightTheme));
