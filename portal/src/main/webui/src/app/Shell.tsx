import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import type { Role } from '@/api/model';
import { Loading } from '@/ui/Loading';
import { Account } from './Account';
import { ExpiredDialog } from './ExpiredDialog';
import { Mark } from './Mark';
import { useMe } from './me';
import classes from './shell.module.css';

const NAV = {
  therapist: [
    { to: '/patients', text: 'caseload' },
    { to: '/tasks', text: 'tasks' },
    { to: '/exercises', text: 'exercises' },
    { to: '/templates', text: 'templates' },
    { to: '/reviews', text: 'reviews' },
    { to: '/rules', text: 'rules' },
  ],
  patient: [
    { to: '/', text: 'today' },
    { to: '/progress', text: 'progress' },
    { to: '/plan', text: 'plan' },
  ],
  administrator: [
    { to: '/', text: 'clinic' },
    { to: '/people', text: 'people' },
    { to: '/exercises', text: 'exercises' },
    { to: '/templates', text: 'templates' },
    { to: '/reviews', text: 'reviews' },
    { to: '/rules', text: 'rules' },
  ],
} as const satisfies Record<Role, readonly unknown[]>;

export function Shell() {
  const { t } = useTranslation();
  const role = homeRole(useMe()) ?? 'patient';
  return (
    <div className={classes.shell} data-role={role}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <header className={classes.head}>
        <Link to="/" className={classes.brand}>
          <Mark size={30} />
          <span>{t('app.name')}</span>
        </Link>
        <nav className={classes.nav} aria-label={t('nav.label')}>
          <ul className={classes.links}>
            {NAV[role].map((item) => (
              <li key={item.to}>
                <Link
                  to={item.to}
                  className={classes.link}
                  activeOptions={{ exact: item.to === '/' }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {t(`nav.${item.text}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Account />
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <ExpiredDialog />
    </div>
  );
}
