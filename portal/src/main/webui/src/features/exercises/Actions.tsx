import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figureAddress } from '@/api/figure';
import { homeRole } from '@/api/me';
import type { Exercise, Variant } from '@/api/model';
import { useMe } from '@/app/me';
import classes from './exercise.module.css';

interface ActionsProps {
  exercise: Exercise;
  variant: Variant;
}

/** What can be done with an exercise beside reading it. */
export function Actions({ exercise, variant }: ActionsProps) {
  const { t } = useTranslation('catalog');
  const administrator = homeRole(useMe()) === 'administrator';
  const { id, slug, own = false, review } = exercise;
  return (
    <>
      {administrator && review != null && review.state !== 'REVIEWED' && (
        <Link to="/reviews/$itemId" params={{ itemId: id }} className={classes.action}>
          {t('actions.review')}
        </Link>
      )}
      {own && (
        <Link to="/exercises/$id/edit" params={{ id }} className={classes.action}>
          {t('actions.edit')}
        </Link>
      )}
      <Link to="/exercises/new" search={{ from: slug }} className={classes.action}>
        {t('actions.copy')}
      </Link>
      {variant.figure != null && (
        <PrintPanels address={figureAddress(variant.figure.panels)} alt={variant.figure.alt} />
      )}
    </>
  );
}

/** Puts the numbered panels in the place of the moving figure, on paper only. */
function PrintPanels({ address, alt }: { address: string; alt: string }) {
  const { t } = useTranslation('catalog');
  const [asked, ask] = useState(0);
  return (
    <>
      <Button variant="default" onClick={() => ask(asked + 1)}>
        {t('actions.print')}
      </Button>
      {asked > 0 && (
        // Told when it is there: a page printed before that would lack it.
        <img
          key={asked}
          className={classes.printed}
          src={`${address}&theme=light`}
          alt={alt}
          onLoad={() => window.print()}
        />
      )}
    </>
  );
}
