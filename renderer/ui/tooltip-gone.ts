import { useTooltipVisibility } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';

/** Takes away the tooltip that stands when a dialog or drawer opens: the first Esc would close it, and not the dialog. */
export function useTooltipGone(open: boolean): void {
  const tooltips = useTooltipVisibility();
  useLayoutEffect(() => {
    if (open) tooltips.visibleTooltip?.hide();
  }, [open, tooltips]);
}
