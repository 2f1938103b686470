// Package department is the tree of departments, by which people find their
// place in an organization.
//
// It promises that a path is one department's, that nothing is left without a
// parent or names a department that is gone, and that whoever belongs to a
// department is shown with its present path, however often it was renamed or
// moved. Nobody gains by a change of the tree what its author has not; see
// ceiling.go. Whoever comes into a department joins its spaces; see Arrive. People,
// invitations and links may also carry a name that is no department; see Place.
package department
