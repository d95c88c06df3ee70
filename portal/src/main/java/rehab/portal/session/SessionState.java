package rehab.portal.session;

/** What a request's cookie turns out to stand for. */
sealed interface SessionState {

    /** Somebody, with an access token that the services still accept. */
    record SignedIn(SessionTokens tokens) implements SessionState {}

    /** Nobody: no cookie, an unknown one, or a session that has ended. */
    record SignedOut() implements SessionState {}

    /** Somebody whose tokens cannot be renewed right now, because the sign-in service does not answer. */
    record SignInServiceAway() implements SessionState {}
}
