package org.unblast.archive;

import org.unblast.invitation.Invitation;

/**
 * One invitation or message that came in.
 *
 * @param invitation as it was read; {@code sentAt} is always there, in UTC
 * @param accepted whether its sender became a connection after it
 */
public record Received(Invitation invitation, boolean accepted) {}
