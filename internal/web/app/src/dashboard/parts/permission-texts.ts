// What each permission is about, in a sentence, and how their groups are called.

import type { Permission, Role } from '../client/generated'
import type { Catalogue } from '../language/language'

interface Texts {
  /** By the lowest role that has the permissions of the group. */
  group: Record<Role, string>
  about: Record<Permission, string>
}

const en: Texts = {
  group: {
    ADMIN: 'Usually for admins only',
    MEMBER: 'Usually for admins and members',
    VIEWER: 'Usually for everybody',
  },
  about: {
    MANAGE_BILLING: 'See and change plans, payments and invoices',
    MANAGE_MEMBERS: 'Invite people, manage members, departments and team spaces, read the log',
    CONFIGURE_SECURITY: 'Set how people sign in and what protects the organization',
    VIEW_ANALYTICS: 'See figures about the use of the product',
    MANAGE_INTEGRATIONS: 'Connect the organization with other products',
    CONFIGURE_POLICIES: 'Set the organization’s rules',
    MANAGE_AGENTS: 'Make, change and remove everybody’s agents',
    ACCESS_ALL_CONTENT: 'Read everything in the organization, whoever made it',
    CONFIGURE_MODELS: 'Choose which models there are to use',
    MANAGE_KNOWLEDGE_BASES: 'Change and remove everybody’s knowledge bases',
    RUN_AGENTS: 'Let agents work',
    USE_MODELS: 'Put questions to the models',
    USE_INTEGRATIONS: 'Use the products that the organization is connected with',
    UPLOAD_FILES: 'Bring in files of one’s own',
    JOIN_CONVERSATIONS: 'Take part in conversations',
    BUILD_KNOWLEDGE_BASES: 'Make knowledge bases and fill them',
    SHARE_AGENTS: 'Let others use one’s own agents',
    JOIN_SPACES: 'Take part in team spaces',
    COMMENT: 'Write comments',
    VIEW_CONTENT: 'Read what was shared',
  },
}

const de: Texts = {
  group: {
    ADMIN: 'Gewöhnlich nur für Admins',
    MEMBER: 'Gewöhnlich für Admins und Mitglieder',
    VIEWER: 'Gewöhnlich für alle',
  },
  about: {
    MANAGE_BILLING: 'Verträge, Zahlungen und Rechnungen sehen und ändern',
    MANAGE_MEMBERS: 'Einladen, Mitglieder, Abteilungen und Teamräume verwalten, das Protokoll lesen',
    CONFIGURE_SECURITY: 'Festlegen, wie man sich anmeldet und was die Organisation schützt',
    VIEW_ANALYTICS: 'Zahlen zur Nutzung des Produkts sehen',
    MANAGE_INTEGRATIONS: 'Die Organisation mit anderen Produkten verbinden',
    CONFIGURE_POLICIES: 'Die Regeln der Organisation festlegen',
    MANAGE_AGENTS: 'Agenten aller anlegen, ändern und entfernen',
    ACCESS_ALL_CONTENT: 'Alles in der Organisation lesen, von wem es auch ist',
    CONFIGURE_MODELS: 'Festlegen, welche Modelle es gibt',
    MANAGE_KNOWLEDGE_BASES: 'Wissensbasen aller ändern und entfernen',
    RUN_AGENTS: 'Agenten arbeiten lassen',
    USE_MODELS: 'Den Modellen Fragen stellen',
    USE_INTEGRATIONS: 'Die Produkte benutzen, mit denen die Organisation verbunden ist',
    UPLOAD_FILES: 'Eigene Dateien hereinbringen',
    JOIN_CONVERSATIONS: 'An Gesprächen teilnehmen',
    BUILD_KNOWLEDGE_BASES: 'Wissensbasen anlegen und füllen',
    SHARE_AGENTS: 'Andere die eigenen Agenten benutzen lassen',
    JOIN_SPACES: 'An Teamräumen teilnehmen',
    COMMENT: 'Kommentare schreiben',
    VIEW_CONTENT: 'Lesen, was geteilt wurde',
  },
}

export const permissionTexts: Catalogue<Texts> = { en, de }
