package graph

const (
	updateOrganizationPolicy = `mutation($input: UpdateOrganizationPolicyInput!) { updateOrganizationPolicy(input: $input) {
		organization { policy { domains allowedDomains defaultInvitationDays longestInvitationDays linksAllowed longestLinkLife seats seatsTaken maxAdmins
			invitationsPerUserAndDay invitationsPerDay openInvitations lettersPerAddressAndDay mayInvite retentionDays } } userErrors { code message field } } }`
	pauseInvitations = `mutation($input: PauseInvitationsInput!) { pauseInvitations(input: $input) {
		organization { invitationsPaused { until reason } } userErrors { code message field } } }`
	resumeInvitations = `mutation($input: ResumeInvitationsInput!) { resumeInvitations(input: $input) {
		organization { invitationsPaused { until } } userErrors { code field } } }`
)
