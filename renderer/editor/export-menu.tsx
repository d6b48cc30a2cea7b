import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { COMMANDS, type CommandId } from '../../shared/commands.ts';
import { runCommand } from '../commands.ts';

const OTHERS: readonly CommandId[] = ['export-pdf', 'export-public'];

/** The other ways to export, beside the button of the usual one. */
export function ExportMenu({ className }: { className: string }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="其他导出" relationship="label">
          <Button appearance="primary" className={className} icon={<ChevronDownRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {OTHERS.map((id) => (
            <MenuItem key={id} onClick={() => requestAnimationFrame(() => runCommand(id))}>
              {COMMANDS[id].label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
