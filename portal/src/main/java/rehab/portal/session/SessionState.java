package rehab.portal.session;

/** What a request's cookie turns out to stand for. */
sealed interface SessionState {

    /** Somebody, with an access token that the services still accept. */
    record SignedIn(SessionTokens tokens) implements SessionState {}

    /** Nobody: no cookie, an unknown one, or a session that has ended. */
    record SignedOut() implements SessionState {}

    /** Perhaps somebody, but it cannot be said right now: the sign-in service or the store does not answer in time. */
    record SignInServiceAway() implements SessionState {}
}
