import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ColorScheme } from './ColorScheme';
import { LanguageChoice } from './LanguageChoice';
import { useMe } from './me';
import classes from './shell.module.css';
import { SignOut } from './SignOut';

/** Who is signed in, how it should look, and the way out. */
export function Account() {
  const { t } = useTranslation();
  const me = useMe();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      const escape = event instanceof KeyboardEvent && event.key === 'Escape';
      const outside = event.type === 'pointerdown' && !details.contains(event.target as Node);
      if (!escape && !outside) return;
      details.open = false;
      if (escape) details.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return (
    <details ref={box} className={classes.account}>
      <summary className={classes.summary}>
        <span>{me.name}</span>
      </summary>
      <div className={classes.panel}>
        <p className={classes.who}>
          {me.clinicName == null ? me.name : t('account.of', { name: me.name, clinic: me.clinicName })}
        </p>
        <LanguageChoice />
        <ColorScheme />
        <SignOut />
      </div>
    </details>
  );
}
