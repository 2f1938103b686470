import {
  IconActivity,
  IconChecklist,
  IconFileSpreadsheet,
  IconHierarchy2,
  IconLayoutDashboard,
  IconLink,
  IconMail,
  IconPlugConnected,
  IconSettings,
  IconShieldLock,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Permission } from './generated'

export type Page =
  | ''
  | 'invitations'
  | 'import'
  | 'links'
  | 'approvals'
  | 'members'
  | 'departments'
  | 'spaces'
  | 'roles'
  | 'integrations'
  | 'activity'
  | 'settings'

interface Way {
  page: Page
  icon: TablerIcon
  /** Any of these is needed to find anything there; nothing, when left out. */
  needs?: Permission[]
}

/** The screens in the order of the navigation. `''` is the overview. */
export const navigation: Way[] = [
  { page: '', icon: IconLayoutDashboard },
  { page: 'invitations', icon: IconMail, needs: ['MANAGE_MEMBERS'] },
  { page: 'import', icon: IconFileSpreadsheet, needs: ['MANAGE_MEMBERS'] },
  { page: 'links', icon: IconLink, needs: ['MANAGE_MEMBERS'] },
  { page: 'approvals', icon: IconChecklist },
  { page: 'members', icon: IconUsers },
  { page: 'departments', icon: IconHierarchy2 },
  { page: 'spaces', icon: IconUsersGroup },
  { page: 'roles', icon: IconShieldLock },
  { page: 'integrations', icon: IconPlugConnected },
  { page: 'activity', icon: IconActivity, needs: ['MANAGE_MEMBERS'] },
  { page: 'settings', icon: IconSettings, needs: ['MANAGE_MEMBERS', 'CONFIGURE_POLICIES'] },
]
