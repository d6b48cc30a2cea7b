import { ToolbarButton, Tooltip } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { type CommandId, nameOf, nameWithKey } from '../../shared/commands.ts';
import { runCommand, useCanRun } from '../commands.ts';

interface CommandToolProps {
  id: CommandId;
  icon: ReactElement;
  /** whether what it switches is on; undefined for a command that switches nothing */
  pressed?: boolean | undefined;
  className?: string | undefined;
  /** What it says beside its icon. */
  children?: ReactNode;
  /** Called after the command was done. */
  onDone?: (() => void) | undefined;
}

/** A tool of a bar that does a command: its tooltip is the command's name and key, and it is grey while it cannot. */
export function CommandTool({ id, icon, pressed, className, children, onDone }: CommandToolProps) {
  const canRun = useCanRun(id);
  const [hinted, setHinted] = useState(false);
  // What it has opened stands where the words would; once it is closed, only a new look at the tool shows them.
  if (hinted && pressed) setHinted(false);
  return (
    <Tooltip
      content={nameWithKey(id)}
      relationship={children ? 'description' : 'label'}
      visible={hinted}
      onVisibleChange={(_, { visible }) => setHinted(visible)}
    >
      <ToolbarButton
        // What it says beside its icon is its name, also where there is no room for it.
        {...(children && { 'aria-label': nameOf(id) })}
        className={className}
        icon={icon}
        disabled={!canRun}
        aria-pressed={pressed}
        onClick={() => {
          runCommand(id);
          onDone?.();
        }}
      >
        {children}
      </ToolbarButton>
    </Tooltip>
  );
}
