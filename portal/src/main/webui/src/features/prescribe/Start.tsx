import { Button, Modal } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrescriptionSummary } from '@/api/model';
import { prescriptionsQuery, versionQuery } from '@/api/prescription';
import { templatesQuery } from '@/api/templates';
import { useApplying } from '@/features/templates/Apply';
import { TemplateCard } from '@/features/templates/TemplateCard';
import cards from '@/features/templates/templates.module.css';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { copied } from './content';
import type { Form } from './form';
import classes from './prescribe.module.css';

interface StartProps {
  patientId: string;
  /** Puts a copy in the place of what is there, in a way that can be taken back. */
  onCopy: (form: Form, title: string) => void;
}

type Opened = 'templates' | 'copies';

/** Instead of an empty page: a template, or a copy of what this patient had before. */
export function Start({ patientId, onCopy }: StartProps) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const [opened, open] = useState<Opened>();
  const close = () => open(undefined);
  return (
    <div className={classes.start} role="group" aria-label={t('start.title')}>
      <span>{t('start.title')}</span>
      <Button variant="default" onClick={() => open('templates')}>
        {t('start.template')}
      </Button>
      <Button variant="default" onClick={() => open('copies')}>
        {t('start.copy')}
      </Button>
      <Modal
        opened={opened !== undefined}
        onClose={close}
        title={t(opened === 'copies' ? 'start.copy' : 'start.template')}
        size="60rem"
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        {opened === 'templates' && <Templates patientId={patientId} />}
        {opened === 'copies' && (
          <Copies
            patientId={patientId}
            onCopy={(form, title) => {
              onCopy(form, title);
              close();
            }}
          />
        )}
      </Modal>
    </div>
  );
}

function Templates({ patientId }: { patientId: string }) {
  const { t } = useTranslation('templates');
  const found = useInfiniteQuery(templatesQuery({}));
  const applying = useApplying();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={stack.stack}>
      {found.isPending && <Loading />}
      {found.isError && (
        <ProblemNotice error={found.error} part={t('start.part')} onRetry={() => void found.refetch()} />
      )}
      {applying.isError && <ProblemNotice error={applying.error} kept />}
      {found.isSuccess && items.length === 0 && <p>{t('start.noTemplates')}</p>}
      <ul className={cards.cards}>
        {items.map((template) => (
          <li key={template.id}>
            <TemplateCard
              template={template}
              action={
                <Button
                  aria-label={t('apply.useNamed', { name: template.name })}
                  disabled={applying.isPending}
                  onClick={() => applying.mutate({ patientId, templateId: template.id })}
                >
                  {t('apply.use')}
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Copies({ patientId, onCopy }: StartProps) {
  const { t } = useTranslation('templates');
  const queryClient = useQueryClient();
  const found = useQuery(prescriptionsQuery(patientId));
  const [error, setError] = useState<unknown>();
  const earlier = (found.data ?? []).filter(({ currentVersion }) => currentVersion != null);
  const copy = async ({ id, currentVersion, title }: PrescriptionSummary) => {
    try {
      onCopy(copied(await queryClient.query(versionQuery(patientId, id, currentVersion ?? 1))), title);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div className={stack.stack}>
      {found.isPending && <Loading />}
      {(found.error ?? error) != null && (
        <ProblemNotice error={found.error ?? error} part={t('start.part')} kept />
      )}
      {found.isSuccess && earlier.length === 0 && <p>{t('start.noPrescriptions')}</p>}
      <ul className={stack.tight}>
        {earlier.map((one) => (
          <li key={one.id}>
            <Button variant="default" onClick={() => void copy(one)}>
              {t('start.copyOf', { title: one.title, version: one.currentVersion })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
