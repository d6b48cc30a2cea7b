import { type Theme, webLightTheme } from '@fluentui/react-components';

/** Fluent's light theme in the system's Chinese interface font: Windows, then Kylin and UOS, then macOS. */
export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase:
    '"Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN", ' +
    '"WenQuanYi Micro Hei", "PingFang SC", sans-serif',
};
