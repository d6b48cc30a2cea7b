import { MenuItem, type MenuItemProps } from '@fluentui/react-components';
import type { CommandId } from '../../shared/commands.ts';
import { canRun, runCommand } from '../commands.ts';

/** An entry of a menu that does a command. A menu draws its entries when it opens: what can be done is asked then. */
export const CommandItem = ({ id, ...props }: MenuItemProps & { id: CommandId }) => (
  <MenuItem disabled={!canRun(id)} onClick={() => runCommand(id)} {...props} />
);
