import {
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { type CommandId, commandOf, keyOf } from '../../shared/commands.ts';
import { CommandItem } from '../ui/command-item.tsx';

const useStyles = makeStyles({ arrow: { minWidth: '20px', maxWidth: '20px', padding: 0 } });

const ENTRIES: readonly CommandId[] = ['insert-table', 'insert-gap', 'next-gap'];

/** Beside 插入小节: what else can be put into the text. */
export function InsertMenu() {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="更多可以插入的" relationship="label">
          <ToolbarButton className={styles.arrow} icon={<ChevronDownRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ENTRIES.map((id) => (
            <CommandItem key={id} id={id} secondaryContent={keyOf(id)}>
              {commandOf(id).label}
            </CommandItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
