// How the API's own terms are called on the page.

import type {
  DeliveryState,
  EventKind,
  ImportAction,
  ImportState,
  InvitationState,
  InviteLinkState,
  MemberState,
  OnboardingStepKind,
  Permission,
  Role,
} from '../client/generated'
import type { Catalogue } from '../language/language'
import type { LinkLifetime } from '../links/generated'
import { eventNames } from './event-names'

interface Names {
  role: Record<Role, string>
  invitation: Record<InvitationState, string>
  delivery: Record<DeliveryState, string>
  link: Record<InviteLinkState, string>
  lifetime: Record<LinkLifetime, string>
  member: Record<MemberState, string>
  onboarding: Record<OnboardingStepKind, string>
  import: Record<ImportState, string>
  /** What a row of a spreadsheet would come to. */
  planned: Record<ImportAction, string>
  /** What became of a row of a spreadsheet. */
  imported: Record<ImportAction, string>
  permission: Record<Permission, string>
  event: Record<EventKind, string>
}

const en: Names = {
  role: { ADMIN: 'Admin', MEMBER: 'Member', VIEWER: 'Viewer' },
  invitation: {
    AWAITING_APPROVAL: 'Awaits approval',
    PENDING: 'Pending',
    ACCEPTED: 'Accepted',
    DECLINED: 'Declined',
    REVOKED: 'Revoked',
    EXPIRED: 'Expired',
    REJECTED: 'Rejected',
  },
  delivery: {
    QUEUED: 'Queued',
    SENT: 'Sent',
    DEFERRED: 'Trying again',
    FAILED: 'Not delivered',
    HANDED_OVER: 'By hand',
  },
  link: { ACTIVE: 'Active', USED: 'Used', REVOKED: 'Revoked', EXPIRED: 'Expired' },
  lifetime: {
    ONE_HOUR: '1 hour',
    TWENTY_FOUR_HOURS: '1 day',
    FORTY_EIGHT_HOURS: '2 days',
    SEVEN_DAYS: '1 week',
  },
  member: { ACTIVE: 'Active', SUSPENDED: 'Suspended' },
  onboarding: {
    COMPLETE_PROFILE: 'Filled in the profile',
    JOIN_TEAM_SPACE: 'Joined a team space',
    FIRST_CONVERSATION: 'Had a first conversation',
    EXPLORE_INTEGRATIONS: 'Looked at the integrations',
  },
  import: { QUEUED: 'Waits', RUNNING: 'Running', DONE: 'Done', FAILED: 'Stopped' },
  planned: {
    CREATE: 'Invite',
    RENEW: 'Invite again',
    CHANGE_ROLE: 'Change the role',
    AWAIT_APPROVAL: 'Ask for approval',
    SKIP: 'Nothing to do',
    REJECT: 'Fault',
  },
  imported: {
    CREATE: 'Invited',
    RENEW: 'Invited again',
    CHANGE_ROLE: 'Role changed',
    AWAIT_APPROVAL: 'Awaits approval',
    SKIP: 'Nothing to do',
    REJECT: 'Left out',
  },
  permission: {
    MANAGE_BILLING: 'Manage billing',
    MANAGE_MEMBERS: 'Manage members',
    CONFIGURE_SECURITY: 'Configure security',
    VIEW_ANALYTICS: 'View analytics',
    MANAGE_INTEGRATIONS: 'Manage integrations',
    CONFIGURE_POLICIES: 'Configure policies',
    MANAGE_AGENTS: 'Manage agents',
    ACCESS_ALL_CONTENT: 'Access all content',
    CONFIGURE_MODELS: 'Configure models',
    MANAGE_KNOWLEDGE_BASES: 'Manage knowledge bases',
    RUN_AGENTS: 'Run agents',
    USE_MODELS: 'Use models',
    USE_INTEGRATIONS: 'Use integrations',
    UPLOAD_FILES: 'Upload files',
    JOIN_CONVERSATIONS: 'Join conversations',
    BUILD_KNOWLEDGE_BASES: 'Build knowledge bases',
    SHARE_AGENTS: 'Share agents',
    JOIN_SPACES: 'Join team spaces',
    COMMENT: 'Comment',
    VIEW_CONTENT: 'View content',
  },
  event: eventNames.en,
}

const de: Names = {
  role: { ADMIN: 'Admin', MEMBER: 'Mitglied', VIEWER: 'Betrachter' },
  invitation: {
    AWAITING_APPROVAL: 'Wartet auf Freigabe',
    PENDING: 'Offen',
    ACCEPTED: 'Angenommen',
    DECLINED: 'Abgelehnt',
    REVOKED: 'Zurückgezogen',
    EXPIRED: 'Abgelaufen',
    REJECTED: 'Nicht freigegeben',
  },
  delivery: {
    QUEUED: 'Wartet',
    SENT: 'Gesendet',
    DEFERRED: 'Neuer Versuch',
    FAILED: 'Nicht zugestellt',
    HANDED_OVER: 'Von Hand',
  },
  link: { ACTIVE: 'Aktiv', USED: 'Benutzt', REVOKED: 'Zurückgezogen', EXPIRED: 'Abgelaufen' },
  lifetime: {
    ONE_HOUR: '1 Stunde',
    TWENTY_FOUR_HOURS: '1 Tag',
    FORTY_EIGHT_HOURS: '2 Tage',
    SEVEN_DAYS: '1 Woche',
  },
  member: { ACTIVE: 'Aktiv', SUSPENDED: 'Gesperrt' },
  onboarding: {
    COMPLETE_PROFILE: 'Profil ausgefüllt',
    JOIN_TEAM_SPACE: 'Einem Teamraum beigetreten',
    FIRST_CONVERSATION: 'Erstes Gespräch geführt',
    EXPLORE_INTEGRATIONS: 'Integrationen angesehen',
  },
  import: { QUEUED: 'Wartet', RUNNING: 'Läuft', DONE: 'Fertig', FAILED: 'Stehen geblieben' },
  planned: {
    CREATE: 'Einladen',
    RENEW: 'Erneut einladen',
    CHANGE_ROLE: 'Rolle ändern',
    AWAIT_APPROVAL: 'Freigabe erbitten',
    SKIP: 'Nichts zu tun',
    REJECT: 'Fehler',
  },
  imported: {
    CREATE: 'Eingeladen',
    RENEW: 'Erneut eingeladen',
    CHANGE_ROLE: 'Rolle geändert',
    AWAIT_APPROVAL: 'Wartet auf Freigabe',
    SKIP: 'Nichts zu tun',
    REJECT: 'Ausgelassen',
  },
  permission: {
    MANAGE_BILLING: 'Abrechnung verwalten',
    MANAGE_MEMBERS: 'Mitglieder verwalten',
    CONFIGURE_SECURITY: 'Sicherheit einstellen',
    VIEW_ANALYTICS: 'Auswertungen sehen',
    MANAGE_INTEGRATIONS: 'Integrationen verwalten',
    CONFIGURE_POLICIES: 'Regeln einstellen',
    MANAGE_AGENTS: 'Agenten verwalten',
    ACCESS_ALL_CONTENT: 'Alle Inhalte lesen',
    CONFIGURE_MODELS: 'Modelle auswählen',
    MANAGE_KNOWLEDGE_BASES: 'Wissensbasen verwalten',
    RUN_AGENTS: 'Agenten einsetzen',
    USE_MODELS: 'Modelle benutzen',
    USE_INTEGRATIONS: 'Integrationen benutzen',
    UPLOAD_FILES: 'Dateien hochladen',
    JOIN_CONVERSATIONS: 'An Gesprächen teilnehmen',
    BUILD_KNOWLEDGE_BASES: 'Wissensbasen anlegen',
    SHARE_AGENTS: 'Agenten teilen',
    JOIN_SPACES: 'An Teamräumen teilnehmen',
    COMMENT: 'Kommentieren',
    VIEW_CONTENT: 'Inhalte sehen',
  },
  event: eventNames.de,
}

export const names: Catalogue<Names> = { en, de }
