package org.unblast.browser;

/**
 * One request that reached the {@link ReplicaSite}.
 *
 * @param method such as GET
 * @param path with the query, such as {@code /messaging/?style=classic}
 * @param origin the Origin header, empty if there was none
 */
public record Request(String method, String path, String origin) {}
