import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '@/api/me';
import { ColorScheme } from './ColorScheme';
import { Mark } from './Mark';
import classes from './signed-out.module.css';

const FOR = ['patients', 'therapists', 'administrators'] as const;

export function SignedOut() {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  const here = window.location.pathname + window.location.search;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <span className={classes.brand}>
          <Mark /> {t('app.name')}
        </span>
      </header>
      <main className={classes.main}>
        <div className={classes.words}>
          <h1>{t('signIn.title')}</h1>
          <p className={classes.lead}>{t('signIn.lead')}</p>
          <div className={classes.act}>
            <Button component="a" href={signInAddress(here)} data-big>
              {t('signIn.button')}
            </Button>
            <p>{t('signIn.first')}</p>
          </div>
        </div>
        <Tape />
        <ul className={classes.for}>
          {FOR.map((who) => (
            <li key={who}>
              <h2>{t(`signIn.${who}.title`)}</h2>
              <p>{t(`signIn.${who}.text`)}</p>
            </li>
          ))}
        </ul>
      </main>
      <footer className={classes.foot}>
        <p>{t('signIn.disclaimer')}</p>
        <ColorScheme />
      </footer>
    </div>
  );
}

/** Three strips of tape over a shoulder line: decoration only. */
function Tape() {
  return (
    <svg className={classes.tape} viewBox="0 0 400 360" aria-hidden="true">
      <path
        className={classes.body}
        d="M20 350 Q40 190 150 150 Q190 134 196 60 M204 60 Q210 134 250 150 Q360 190 380 350"
      />
      <path className={classes.yellow} d="M196 40 Q180 150 84 196 Q52 214 44 300" />
      <path className={classes.coral} d="M84 130 Q190 190 316 196" />
      <path className={classes.cobalt} d="M204 96 Q222 240 204 340" />
    </svg>
  );
}
