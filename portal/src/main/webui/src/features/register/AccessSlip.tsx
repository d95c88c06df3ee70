import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import stack from '@/ui/stack.module.css';
import classes from './register.module.css';

interface AccessSlipProps {
  signInName: string;
  code: string;
}

/** The slip to hand over: shown once, to copy or to print. */
export function AccessSlip({ signInName, code }: AccessSlipProps) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(t('access.copyText', { name: signInName, code }));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className={stack.stack}>
      <dl className={classes.slip}>
        <div>
          <dt>{t('access.name')}</dt>
          <dd>{signInName}</dd>
        </div>
        <div>
          <dt>{t('access.code')}</dt>
          <dd>{code}</dd>
        </div>
      </dl>
      <p>{t('access.first')}</p>
      <div className={`${stack.row ?? ''} no-print`}>
        <Button variant="default" onClick={() => void copy()}>
          {copied ? common('actions.copied') : common('actions.copy')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('access.print')}
        </Button>
        <span role="status" className="visually-hidden">
          {copied && common('actions.copied')}
        </span>
      </div>
    </div>
  );
}
