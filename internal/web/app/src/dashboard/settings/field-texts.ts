// How each setting of the policy is called and explained.

import type { Catalogue } from '../language/language'

const en = {
  domains: {
    label: 'Addresses that may be invited',
    what: 'Holds for invitations and for whoever comes in by a link. Whoever is invited already stays so.',
  },
  allowedDomains: {
    label: 'Allowed domains',
    what: 'Such as example.com. What stands beneath a domain, such as mail.example.com, counts too. Approval rules look at this list as well.',
  },
  defaultInvitationDays: {
    label: 'Usual length of an invitation in days',
    what: 'So many days an invitation is valid, unless whoever invites chooses otherwise.',
  },
  longestInvitationDays: {
    label: 'Greatest length of an invitation in days',
    what: 'Nobody can choose more days than this; 30 at most.',
  },
  linksAllowed: {
    label: 'Shareable links',
    what: 'Admins can make a link that lets one person in, without a letter. Links that are out go on working.',
  },
  longestLinkLife: {
    label: 'Longest life of a link',
    what: 'A new link stops working after this time at the latest.',
  },
  seats: {
    label: 'Seats',
    what: 'How many can belong here. Members, open invitations and active links each take a seat. Empty: as many as you like.',
  },
  maxAdmins: {
    label: 'Most admins there should be',
    what: 'More are possible, but the screen of roles points them out. Empty: as many as you like.',
  },
  mayInvite: {
    label: 'Who may invite',
    what: 'Whoever has this permission can invite people to what they have themselves. Whoever manages members always can.',
  },
  invitationsPerUserAndDay: {
    label: 'Invitations and links by one person on a day',
    what: 'Imports do not count. Usually 1,000.',
  },
  invitationsPerDay: {
    label: 'Invitations and links by all together on a day',
    what: 'A day is one of universal time (UTC). Usually 20,000.',
  },
  openInvitations: {
    label: 'Open invitations at once',
    what: 'Those that are neither accepted nor over. Usually 50,000.',
  },
  lettersPerAddressAndDay: {
    label: 'Letters to one address in 24 hours',
    what: 'So that sending again and again annoys nobody. Usually 10.',
  },
  retentionDays: {
    label: 'Personal data of ended invitations',
    what: 'Ended means accepted, declined, revoked, rejected or expired. Erased are the name, the address and the message; that there was an invitation, and what became of it, stays in the log under a pseudonym. Members and their accounts are not touched.',
  },
}

const de: typeof en = {
  domains: {
    label: 'Adressen, die eingeladen werden dürfen',
    what: 'Gilt für Einladungen und für alle, die über einen Link kommen. Wer schon eingeladen ist, bleibt es.',
  },
  allowedDomains: {
    label: 'Erlaubte Domains',
    what: 'Zum Beispiel example.com. Was darunter steht, etwa mail.example.com, zählt mit. Auch Freigaberegeln richten sich nach dieser Liste.',
  },
  defaultInvitationDays: {
    label: 'Übliche Dauer einer Einladung in Tagen',
    what: 'So viele Tage gilt eine Einladung, wenn beim Einladen nichts anderes gewählt wird.',
  },
  longestInvitationDays: {
    label: 'Längste Dauer einer Einladung in Tagen',
    what: 'Mehr Tage kann niemand wählen; 30 sind das Höchste.',
  },
  linksAllowed: {
    label: 'Teilbare Links',
    what: 'Admins können einen Link erstellen, der eine Person ohne Brief hereinlässt. Links, die schon unterwegs sind, gelten weiter.',
  },
  longestLinkLife: {
    label: 'Längste Dauer eines Links',
    what: 'Nach dieser Zeit gilt ein neuer Link spätestens nicht mehr.',
  },
  seats: {
    label: 'Plätze',
    what: 'Wie viele dazugehören können. Mitglieder, offene Einladungen und aktive Links nehmen je einen Platz ein. Leer: beliebig viele.',
  },
  maxAdmins: {
    label: 'Wie viele Admins es höchstens geben soll',
    what: 'Mehr sind möglich, aber der Bereich „Rollen“ weist darauf hin. Leer: beliebig viele.',
  },
  mayInvite: {
    label: 'Wer einladen darf',
    what: 'Wer dieses Recht hat, kann andere zu dem einladen, was er selbst hat. Wer Mitglieder verwaltet, kann es immer.',
  },
  invitationsPerUserAndDay: {
    label: 'Einladungen und Links einer Person am Tag',
    what: 'Importe zählen nicht. Üblich sind 1.000.',
  },
  invitationsPerDay: {
    label: 'Einladungen und Links aller zusammen am Tag',
    what: 'Gemeint sind Tage der Weltzeit (UTC). Üblich sind 20.000.',
  },
  openInvitations: {
    label: 'Offene Einladungen zugleich',
    what: 'Solche, die weder angenommen noch vorbei sind. Üblich sind 50.000.',
  },
  lettersPerAddressAndDay: {
    label: 'Briefe an eine Adresse in 24 Stunden',
    what: 'Damit wiederholtes Senden niemanden belästigt. Üblich sind 10.',
  },
  retentionDays: {
    label: 'Personenbezogene Daten beendeter Einladungen',
    what: 'Beendet heißt: angenommen, abgelehnt, zurückgezogen, nicht freigegeben oder abgelaufen. Gelöscht werden Name, Adresse und Nachricht; dass es eine Einladung gab und was daraus wurde, bleibt unter einem Pseudonym im Protokoll. Mitglieder und ihre Konten sind nicht betroffen.',
  },
}

export const fieldTexts: Catalogue<typeof en> = { en, de }
