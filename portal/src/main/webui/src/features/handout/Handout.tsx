import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeHandout, PAPERS, TYPE_SIZES, type Look } from '@/api/handout';
import { patientQuery } from '@/api/prescription';
import { locale } from '@/format/locale';
import { Choices } from '@/ui/Choices';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { usualPaper } from './paper';

interface HandoutProps {
  patientId: string;
  prescriptionId: string;
  version: number;
  title: string;
}

/** The plan on paper: its size, the size of its letters and its language are chosen, then it is made. */
export function Handout(props: HandoutProps) {
  const { t } = useTranslation('handout');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <Making {...props} />
      </Modal>
    </>
  );
}

/** The sheet is in the patient's language, whoever makes it, unless another is chosen. */
function Making({ patientId, prescriptionId, version, title }: HandoutProps) {
  const { t } = useTranslation('handout');
  const patients = useQuery(patientQuery(patientId)).data?.language;
  const [chosen, setChosen] = useState<Look>({ paper: usualPaper(locale()), type: 'NORMAL' });
  const look: Look = { ...chosen, language: chosen.language ?? patients };
  const make = useMutation({
    mutationFn: async () => URL.createObjectURL(await makeHandout(patientId, prescriptionId, version, look)),
  });
  const set = (change: Partial<Look>) => {
    setChosen({ ...chosen, ...change });
    make.reset();
  };
  return (
    <div className={stack.stack}>
      <p>{t('lead', { version })}</p>
      <Choices
        legend={t('paper')}
        name="paper"
        small
        value={look.paper}
        onChange={(paper) => set({ paper })}
        options={PAPERS.map((value) => ({ value, label: t(`papers.${value}`) }))}
      />
      <Choices
        legend={t('type')}
        name="type"
        small
        value={look.type}
        onChange={(type) => set({ type })}
        options={TYPE_SIZES.map((value) => ({ value, label: t(`types.${value}`) }))}
      />
      <Choices
        legend={t('language')}
        name="language"
        small
        value={look.language}
        onChange={(language) => set({ language })}
        options={(['en', 'es'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      {make.isError && <ProblemNotice error={make.error} part={t('part')} onRetry={() => make.mutate()} />}
      {make.isPending && <Loading label={t('making')} />}
      {make.data === undefined ? (
        <div>
          <Button onClick={() => make.mutate()} disabled={make.isPending}>
            {t('make')}
          </Button>
        </div>
      ) : (
        <Made address={make.data} name={`${title} ${version}.pdf`} />
      )}
    </div>
  );
}

function Made({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation('handout');
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Notice
      tone="good"
      role="status"
      title={t('ready')}
      actions={
        <>
          <Button component="a" href={address} target="_blank" rel="noreferrer">
            {t('print')}
          </Button>
          <Button component="a" variant="default" href={address} download={name}>
            {t('save')}
          </Button>
        </>
      }
    />
  );
}
