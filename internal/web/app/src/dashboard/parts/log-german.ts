// The lines of the log in German. In English the server's own sentences are shown.

import type { EventKind } from '../client/generated'
import type { Facts } from './log-facts'

interface Spoken extends Facts {
  subject: string
  /** The role's name in German, with "als" in front; '' for none. */
  asRole: string
  step: string
}

const from = ({ before, after }: Spoken) => (before && after ? ` (vorher: ${before})` : '')
const told = (sentence: string, { detail }: Spoken) => `${detail ? `${sentence}: ${detail}` : sentence}.`

const moment = (iso: string) =>
  new Date(iso).toLocaleString('de', { dateStyle: 'medium', timeStyle: 'short' })

const awaiting = 'das wartet auf Freigabe'
const linkDead = 'der ältere Link gilt nicht mehr'

export const german: Record<EventKind, (spoken: Spoken) => string> = {
  INVITATION_REQUESTED: ({ subject, asRole }) => `Es wurde erbeten, ${subject}${asRole} einzuladen.`,
  INVITATION_CREATED: ({ subject, asRole, awaits }) =>
    awaits
      ? `${subject} soll${asRole} eingeladen werden; ${awaiting}.`
      : `${subject} wurde${asRole} eingeladen.`,
  INVITATION_SENT: ({ subject }) => `Der Brief an ${subject} wurde gesendet.`,
  INVITATION_DELIVERY_FAILED: (spoken) =>
    told(`Der Brief an ${spoken.subject} konnte nicht zugestellt werden`, spoken),
  INVITATION_RESENT: ({ subject, awaits }) =>
    awaits
      ? `Die Einladung von ${subject} soll erneuert werden; ${awaiting}, und ${linkDead}.`
      : `Die Einladung von ${subject} wurde erneuert; ${linkDead}.`,
  INVITATION_REVOKED: ({ subject }) => `Die Einladung von ${subject} wurde zurückgezogen.`,
  INVITATION_ACCEPTED: ({ subject }) => `${subject} hat die Einladung angenommen.`,
  INVITATION_DECLINED: ({ subject }) => `${subject} hat die Einladung abgelehnt.`,
  INVITATION_EXPIRED: ({ subject }) => `Die Einladung von ${subject} ist abgelaufen.`,
  INVITATION_APPROVAL_GIVEN: ({ subject }) =>
    `Die Einladung von ${subject} bekam eine der Freigaben, die sie braucht.`,
  INVITATION_APPROVED: ({ subject }) => `Die Einladung von ${subject} wurde freigegeben.`,
  INVITATION_REJECTED: ({ subject }) => `Die Einladung von ${subject} wurde nicht freigegeben.`,
  INVITATION_ROLE_CHANGED: (spoken) =>
    spoken.awaits
      ? `${spoken.subject} soll jetzt${spoken.asRole} eingeladen werden${from(spoken)}; ${awaiting}, und ${linkDead}.`
      : `${spoken.subject} ist jetzt${spoken.asRole} eingeladen${from(spoken)}.`,
  INVITE_LINK_CREATED: ({ asRole }) => `Ein Link wurde erstellt, der eine Person${asRole} einlässt.`,
  INVITE_LINK_USED: ({ subject }) => `${subject} ist über einen Link beigetreten.`,
  INVITE_LINK_REVOKED: () => 'Ein Link wurde zurückgezogen.',
  INVITE_LINK_EXPIRED: () => 'Ein Link ist unbenutzt abgelaufen.',
  MEMBER_JOINED: ({ subject, asRole }) => `${subject} ist${asRole} beigetreten.`,
  MEMBER_ROLE_CHANGED: (spoken) => `${spoken.subject} ist jetzt ${spoken.after}${from(spoken)}.`,
  MEMBER_DEPARTMENT_CHANGED: ({ subject, after }) =>
    after ? `${subject} kam in die Abteilung ${after}.` : `${subject} gehört keiner Abteilung mehr an.`,
  MEMBER_SUSPENDED: ({ subject }) => `${subject} wurde gesperrt.`,
  MEMBER_REACTIVATED: ({ subject }) => `${subject} ist wieder zugelassen.`,
  MEMBER_REMOVED: ({ subject }) => `${subject} wurde entfernt.`,
  MEMBER_ONBOARDING_STEP_COMPLETED: ({ subject, step }) => `${subject} hat ${step}.`,
  MEMBER_PERMISSION_CHANGED: ({ subject }) =>
    `Was ${subject} selbst gewährt oder verweigert ist, wurde geändert.`,
  MEMBER_PERMISSION_ENDED: ({ subject }) =>
    `Was ${subject} auf Zeit gewährt oder verweigert war, ist abgelaufen.`,
  DEPARTMENT_CREATED: ({ after, subject }) => `Die Abteilung ${after || subject} wurde angelegt.`,
  DEPARTMENT_RENAMED: ({ before, after }) => `Die Abteilung ${before} heißt jetzt ${after}.`,
  DEPARTMENT_MOVED: ({ before, after }) => `Die Abteilung ${before} wurde nach ${after} verschoben.`,
  DEPARTMENT_PERMISSIONS_CHANGED: ({ subject }) =>
    `Was die Leute der Abteilung ${subject} dürfen, wurde geändert.`,
  DEPARTMENT_DELETED: ({ before, subject }) => `Die Abteilung ${before || subject} wurde gelöscht.`,
  SPACE_CREATED: ({ after, subject }) => `Der Teamraum ${after || subject} wurde angelegt.`,
  SPACE_RENAMED: ({ before, after }) => `Der Teamraum ${before} heißt jetzt ${after}.`,
  SPACE_MOVED: ({ subject, after }) =>
    after
      ? `Der Teamraum ${subject} kam zur Abteilung ${after}.`
      : `Der Teamraum ${subject} gehört zu keiner Abteilung mehr.`,
  SPACE_DELETED: ({ before, subject }) => `Der Teamraum ${before || subject} wurde gelöscht.`,
  SPACE_MEMBER_ADDED: ({ subject, space }) => `${subject} kam in den Teamraum ${space}.`,
  SPACE_MEMBER_ROLE_CHANGED: (spoken) =>
    `${spoken.subject} ist im Teamraum ${spoken.space} jetzt ${spoken.after}${from(spoken)}.`,
  SPACE_MEMBER_REMOVED: ({ subject, space }) => `${subject} ist nicht mehr im Teamraum ${space}.`,
  ORGANIZATION_RENAMED: ({ before, after }) => `Die Organisation ${before} heißt jetzt ${after}.`,
  ORGANIZATION_WELCOME_CHANGED: (spoken) => told('Der Willkommensbrief wurde geändert', spoken),
  IMPORT_STARTED: () => 'Ein Import wurde begonnen.',
  IMPORT_PROGRESSED: ({ after }) =>
    after ? `Ein Import hat ${after} Zeilen erledigt.` : 'Ein Import ging weiter.',
  IMPORT_FINISHED: (spoken) => told('Ein Import ist fertig', spoken),
  IMPORT_FAILED: (spoken) => told('Ein Import ist stehen geblieben', spoken),
  INVITATIONS_PAUSED: ({ after }) => `Alle Wege hinein sind bis ${moment(after)} angehalten.`,
  INVITATIONS_RESUMED: () => 'Alle Wege hinein sind wieder offen.',
  ORGANIZATION_POLICY_CHANGED: (spoken) => told('Die Regeln wurden geändert', spoken),
  APPROVAL_RULE_CREATED: ({ after, subject }) => `Die Freigaberegel ${after || subject} wurde angelegt.`,
  APPROVAL_RULE_CHANGED: (spoken) => told(`Die Freigaberegel ${spoken.subject} wurde geändert`, spoken),
  APPROVAL_RULE_DELETED: ({ before, subject }) => `Die Freigaberegel ${before || subject} wurde gelöscht.`,
  ROLE_CREATED: ({ subject }) => `Die Rolle ${subject} wurde angelegt.`,
  ROLE_CHANGED: ({ subject }) => `Die Rolle ${subject} wurde geändert.`,
  ROLE_DELETED: ({ subject }) => `Die Rolle ${subject} wurde gelöscht.`,
  INTEGRATION_CREATED: ({ after, subject }) => `Die Integration ${after || subject} wurde hinzugefügt.`,
  INTEGRATION_CHANGED: (spoken) => told(`Die Integration ${spoken.subject} wurde geändert`, spoken),
  INTEGRATION_DELETED: ({ before, subject }) => `Die Integration ${before || subject} wurde gelöscht.`,
  RETENTION_APPLIED: () => 'Personendaten, deren Frist um war, wurden gelöscht.',
  LOG_EXPORTED: () => 'Das Protokoll wurde exportiert.',
}

export const steps = {
  COMPLETE_PROFILE: 'das Profil ausgefüllt',
  JOIN_TEAM_SPACE: 'sich einem Teamraum angeschlossen',
  FIRST_CONVERSATION: 'ein erstes Gespräch geführt',
  EXPLORE_INTEGRATIONS: 'die Integrationen erkundet',
}
