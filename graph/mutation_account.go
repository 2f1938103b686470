package graph

import (
	"context"

	"usher/internal/account"
	"usher/internal/organization"
	"usher/internal/viewer"
)

func (r *mutationResolver) SetUp(ctx context.Context, in SetUpInput) (*SetUpPayload, error) {
	founding, session, err := r.Organizations.SetUp(ctx, in.Token, organization.Draft{Name: in.OrganizationName, Slug: in.Slug}, in.Name, in.Email, in.Password)
	faults, err := userErrors(err)
	return &SetUpPayload{Organization: founding.Organization, Session: started(ctx, session), UserErrors: faults}, err
}

func (r *mutationResolver) SignIn(ctx context.Context, in SignInInput) (*SignInPayload, error) {
	session, err := r.Accounts.SignIn(ctx, in.Email, in.Password)
	faults, err := userErrors(err)
	if err != nil || len(faults) > 0 {
		return &SignInPayload{UserErrors: faults}, err
	}
	payload := &SignInPayload{Session: started(ctx, session), UserErrors: faults}
	payload.Viewer, err = r.currentViewer(ctx)
	return payload, err
}

func (r *mutationResolver) SignInWithLink(ctx context.Context, in SignInWithLinkInput) (*SignInWithLinkPayload, error) {
	session, err := r.Accounts.SignInWithLink(ctx, in.Token)
	faults, err := userErrors(err)
	if err != nil || len(faults) > 0 {
		return &SignInWithLinkPayload{UserErrors: faults}, err
	}
	payload := &SignInWithLinkPayload{Session: started(ctx, session), UserErrors: faults}
	payload.Viewer, err = r.currentViewer(ctx)
	return payload, err
}

func (r *mutationResolver) SignOut(ctx context.Context) (*SignOutPayload, error) {
	err := r.Accounts.SignOut(ctx)
	forget(ctx)
	viewer.Become(ctx, viewer.Anonymous)
	faults, err := userErrors(err)
	return &SignOutPayload{UserErrors: faults}, err
}

func (r *mutationResolver) VerifyEmail(ctx context.Context, in VerifyEmailInput) (*VerifyEmailPayload, error) {
	faults, err := userErrors(r.Accounts.VerifyEmail(ctx, in.Token))
	return &VerifyEmailPayload{UserErrors: faults}, err
}

func (r *mutationResolver) RequestEmailVerification(ctx context.Context) (*RequestEmailVerificationPayload, error) {
	faults, err := userErrors(r.Accounts.RequestVerification(ctx))
	return &RequestEmailVerificationPayload{UserErrors: faults}, err
}

func (r *mutationResolver) ChangePassword(ctx context.Context, in ChangePasswordInput) (*ChangePasswordPayload, error) {
	session, err := r.Accounts.ChangePassword(ctx, in.CurrentPassword, in.NewPassword)
	faults, err := userErrors(err)
	return &ChangePasswordPayload{Session: started(ctx, session), UserErrors: faults}, err
}

func (r *mutationResolver) RequestPasswordReset(ctx context.Context, in RequestPasswordResetInput) (*RequestPasswordResetPayload, error) {
	faults, err := userErrors(r.Accounts.RequestPasswordReset(ctx, in.Email))
	return &RequestPasswordResetPayload{UserErrors: faults}, err
}

func (r *mutationResolver) ResetPassword(ctx context.Context, in ResetPasswordInput) (*ResetPasswordPayload, error) {
	session, err := r.Accounts.ResetPassword(ctx, in.Token, in.Password)
	faults, err := userErrors(err)
	return &ResetPasswordPayload{Session: started(ctx, session), UserErrors: faults}, err
}

func (r *mutationResolver) CreateOrganization(ctx context.Context, in CreateOrganizationInput) (*CreateOrganizationPayload, error) {
	created, err := r.Organizations.Create(ctx, organization.Draft{Name: in.Name, Slug: in.Slug, IdempotencyKey: in.IdempotencyKey})
	faults, err := userErrors(err)
	return &CreateOrganizationPayload{Organization: created, UserErrors: faults}, err
}

// started hands a new session over, to a browser as a cookie too, and lets its
// person read the rest of the answer; nil when there is none.
func started(ctx context.Context, s account.Session) *account.Session {
	if s.Token == "" {
		return nil
	}
	remember(ctx, s)
	viewer.Become(ctx, viewer.User(s.UserID, s.ID))
	return &s
}
