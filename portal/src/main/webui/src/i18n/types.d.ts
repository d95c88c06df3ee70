import type admin from './en/admin.json';
import type catalog from './en/catalog.json';
import type common from './en/common.json';
import type patient from './en/patient.json';
import type terms from './en/terms.json';
import type therapist from './en/therapist.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      admin: typeof admin;
      catalog: typeof catalog;
      common: typeof common;
      patient: typeof patient;
      terms: typeof terms;
      therapist: typeof therapist;
    };
  }
}
