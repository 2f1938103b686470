// Who and what the browser tests are about.

export const refused = (code: string, message: string, field?: string[]) => ({
  userErrors: [{ code, message, field }],
})
export const done = { userErrors: [] }

export const ana = {
  user: { name: 'Ana Lima', email: 'ana@example.com', emailVerified: true },
  emailProven: true,
}
export const bob = {
  user: { name: 'Bob Stone', email: 'bob@elsewhere.example', emailVerified: true },
  emailProven: true,
}

export const invitation = {
  organizationName: 'Northwind Bakery',
  inviterName: 'Grace Okafor',
  email: 'ana@example.com',
  role: 'MEMBER',
  roleName: 'member',
  department: 'Sales',
  message: 'Hello Ana,\nglad to have you with us! <b>See you on Monday.</b>',
  state: 'PENDING',
  replaced: false,
  expiresAt: '2031-03-14T09:30:00Z',
  accountExists: false,
}

export const inviteLink = {
  organizationName: 'Northwind Bakery',
  creatorName: 'Grace Okafor',
  role: 'VIEWER',
  roleName: 'viewer',
  department: null,
  state: 'ACTIVE',
  expiresAt: '2031-03-14T09:30:00Z',
}
