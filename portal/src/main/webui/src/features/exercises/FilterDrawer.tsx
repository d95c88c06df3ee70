import { Button, Drawer } from '@mantine/core';
import '@mantine/core/styles/Drawer.layer.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './facets.module.css';

interface FilterDrawerProps {
  /** How many filters are in force. */
  active: number;
  found: string;
  children: ReactNode;
}

/** The filters where there is no room beside the results. */
export function FilterDrawer({ active, found, children }: FilterDrawerProps) {
  const { t } = useTranslation('catalog');
  const { t: common } = useTranslation();
  const [opened, open] = useState(false);
  return (
    <>
      <Button variant="default" aria-haspopup="dialog" onClick={() => open(true)}>
        {active === 0 ? t('search.filters') : t('search.filtersActive', { count: active })}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => open(false)}
        title={t('search.filters')}
        size="24rem"
        attributes={{ header: { role: 'presentation' } }}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        {children}
        <div className={classes.drawerFoot}>
          <Button fullWidth onClick={() => open(false)}>
            {found}
          </Button>
        </div>
      </Drawer>
    </>
  );
}
