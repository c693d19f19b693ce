import {
  Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, Tab, TabList, makeStyles, tokens, useIsOverflowItemVisible, useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { VIEWS, type PaneState, type ViewName } from "../state/paneState";
import { useGo, usePaneState, useTexts } from "./paneContext";

const useStyles = makeStyles({
  // The right end stays free: Office puts a menu of its own there.
  bar: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden", paddingInline: `${tokens.spacingHorizontalXS} 36px` },
  tabs: { flexShrink: 0 },
  tab: { paddingInline: tokens.spacingHorizontalS, flexShrink: 0 },
});

const viewOf = (state: PaneState): ViewName => state.view;

/** The views as tabs; those that have no room are in a menu. */
export function Navigation() {
  const styles = useStyles();
  const texts = useTexts();
  const go = useGo();
  const view = usePaneState(viewOf);
  return (
    <Overflow minimumVisible={2} padding={40}>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          selectedValue={view}
          aria-label={texts.product}
          onTabSelect={(_event, { value }) => {
            go(value as ViewName);
          }}
        >
          {VIEWS.map((each) => (
            <OverflowItem key={each} id={each} priority={each === view ? 2 : 1}>
              <Tab value={each} className={styles.tab}>
                {texts.views[each]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews />
      </div>
    </Overflow>
  );
}

function MoreViews() {
  const texts = useTexts();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" icon={<MoreHorizontal20Regular />} menuIcon={null} aria-label={texts.moreViews} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {VIEWS.map((view) => (
              <HiddenView key={view} view={view} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenView({ view }: { readonly view: ViewName }) {
  const texts = useTexts();
  const go = useGo();
  if (useIsOverflowItemVisible(view)) return null;
  return (
    <MenuItem
      onClick={() => {
        go(view);
      }}
    >
      {texts.views[view]}
    </MenuItem>
  );
}
