// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "fakes/faultserver.h"
#include "http/network.h"
#include "lookup/lookup.h"

#include <QtEndian>

#include <array>
#include <vector>

namespace Vitrine {

/** One way for an exchange to go wrong, and what must come of it. */
struct Fault
{
    const char *name;
    FaultServer::Behaviour behaviour;
    std::optional<Error::Kind> kind; ///< one attempt ends in; empty: in a reply of that status
    int status;
    int hitsOfOne;   ///< how often one attempt asks
    Outcome outcome; ///< a lookup ends in
    int hits;        ///< how often a lookup asks
};

namespace Faults {

/** Short limits where running into one is what is tested; a busy machine must not run into the others. */
inline NetworkSettings limitsFor(const Fault &fault)
{
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::None;
    settings.maxBytes = 1024 * 1024;
    if (fault.kind == Error::Kind::Timeout) {
        settings.silenceMs = 200;
        settings.attemptMs = 400;
    }
    return settings;
}

inline QByteArray gzip(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] >> 1) ^ (0xEDB88320 & (0U - (made[i] & 1)));
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<uchar>(c)) & 0xFF];
    QByteArray end(8, '\0');
    qToLittleEndian(~crc, end.data());
    qToLittleEndian(quint32(bytes.size()), end.data() + 4);
    const QByteArray zlib = qCompress(bytes).mid(4); // behind Qt's length: a header of 2 bytes, a sum of 4 at the end
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(2, zlib.size() - 6) + end;
}

inline FaultServer::Behaviour redirects(const QByteArray &status, const QByteArray &location)
{
    return FaultServer::answers(status, "Location: " + location + "\r\n", "");
}

/** \p port is a second server's, where nothing may ever arrive. \p product is what the vendor under test understands.
 */
inline std::vector<Fault> all(quint16 port, const QByteArray &product)
{
    using S = FaultServer;
    using Kind = Error::Kind;
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray zipped = gzip(product);
    QByteArray wrongSum = zipped;
    wrongSum[wrongSum.size() - 8] = char(~wrongSum.at(wrongSum.size() - 8));
    const QByteArray gzipped = "Content-Encoding: gzip\r\n";
    const QByteArray soon = "Retry-After: 0\r\n";
    const QByteArray elsewhere = "http://127.0.0.1:" + QByteArray::number(port) + "/steal";
    const auto length = [](qint64 bytes) -> QByteArray {
        return "Content-Length: " + QByteArray::number(bytes) + "\r\n\r\n";
    };

    std::vector<Fault> faults;
    const auto reply = [&](const char *name, const S::Behaviour &behaviour, int status, Outcome outcome, int hits,
                           int hitsOfOne = 1) {
        faults.push_back({name, behaviour, std::nullopt, status, hitsOfOne, outcome, hits});
    };
    const auto error = [&](const char *name, const S::Behaviour &behaviour, Kind kind, Outcome outcome, int hits,
                           int hitsOfOne = 1) {
        faults.push_back({name, behaviour, kind, 0, hitsOfOne, outcome, hits});
    };
    const auto network = [&](const char *name, const S::Behaviour &behaviour) {
        error(name, behaviour, Kind::Network, Outcome::Network, 3);
    };
    const auto timeout = [&](const char *name, const S::Behaviour &behaviour) {
        error(name, behaviour, Kind::Timeout, Outcome::Timeout, 3);
    };
    const auto malformed = [&](const char *name, const S::Behaviour &behaviour) {
        error(name, behaviour, Kind::BadAnswer, Outcome::BadAnswer, 1);
    };
    const auto tooLarge = [&](const char *name, const S::Behaviour &behaviour) {
        error(name, behaviour, Kind::TooLarge, Outcome::TooLarge, 1);
    };
    const auto redirected = [&](const char *name, const S::Behaviour &behaviour, int hits = 1) {
        error(name, behaviour, Kind::Redirected, Outcome::Redirected, hits, hits);
    };

    // Nothing wrong at all, said in unusual ways.
    reply("plain", S::writes(ok + length(product.size()) + product), 200, Outcome::Found, 1);
    reply("gzip", S::answers("200 OK", gzipped, zipped), 200, Outcome::Found, 1);
    reply("chunked",
          S::writes(ok + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(product.size(), 16) + "\r\n" +
                    product + "\r\n0\r\n\r\n"),
          200, Outcome::Found, 1);
    reply("no length, the end says it all", S::writesAndCloses(ok + "\r\n" + product), 200, Outcome::Found, 1);
    reply("100 Continue first", S::writes("HTTP/1.1 100 Continue\r\n\r\n" + ok + length(product.size()) + product), 200,
          Outcome::Found, 1);
    reply("redirected here", S::inTurn({redirects("302 Found", "/elsewhere"), S::answers("200 OK", {}, product)}), 200,
          Outcome::Found, 2, 2);

    // The connection breaks.
    network("closed without an answer", S::closes());
    network("reset without an answer", S::resets());
    network("closed in the head", S::writesAndCloses("HTTP/1.1 200 OK\r\nContent-Len"));
    network("closed in the body", S::writesAndCloses(ok + length(product.size() + 10) + product));
    network("reset in the body", S::writesAndResets(ok + length(product.size() + 10) + product));
    network("closed in a chunk", S::writesAndCloses(ok + "Transfer-Encoding: chunked\r\n\r\nff\r\n" + product));
    network("closed between chunks", S::writesAndCloses(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"i\r\n"));
    network("closed in gzip",
            S::writesAndCloses(ok + gzipped + length(zipped.size()) + zipped.left(zipped.size() / 2)));

    // It takes too long.
    timeout("no answer", S::hangs());
    timeout("stops in the head", S::writes("HTTP/1.1 200 OK\r\nContent-Len"));
    timeout("stops in the body", S::writes(ok + length(product.size() + 10) + product));
    timeout("a trickling body", S::trickles(ok + length(100'000), " ", 50));
    timeout("a trickling head", S::trickles("HTTP/1.1 200 OK\r\n", "X-A: b\r\n", 50));

    // It is too much.
    tooLarge("a huge body", S::floods(ok + length(10'000'000'000), QByteArray(65'536, ' ')));
    tooLarge("a body without end", S::floods(ok + "\r\n", QByteArray(65'536, ' ')));
    tooLarge("chunks without end",
             S::floods(ok + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + QByteArray(65'536, ' ') + "\r\n"));
    tooLarge("gzip that unpacks to more", S::answers("200 OK", gzipped, gzip(QByteArray(2'000'000, ' '))));
    malformed("a gzip bomb", S::answers("200 OK", gzipped, gzip(QByteArray(12'000'000, ' '))));
    timeout("a flood of headers", S::floods("HTTP/1.1 200 OK\r\n", "X-A: " + QByteArray(4'000, 'b') + "\r\n"));
    timeout("one header without end", S::floods("HTTP/1.1 200 OK\r\nX-A: ", QByteArray(4'000, 'b')));
    timeout("100 Continue for ever", S::floods({}, "HTTP/1.1 100 Continue\r\n\r\n"));

    // It is no answer.
    network("not HTTP", S::writesAndCloses("SSH-2.0-OpenSSH_9.2\r\n"));
    network("no status", S::writes("HTTP/1.1 abc OK\r\n" + length(0)));
    malformed("gzip with a wrong sum", S::answers("200 OK", gzipped, wrongSum));
    malformed("gzip that is none", S::answers("200 OK", gzipped, "this was never compressed"));
    network("gzip cut short on purpose", S::answers("200 OK", gzipped, zipped.left(zipped.size() / 2)));
    timeout("a chunk without a size", S::writes(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"));
    reply("empty", S::answers("200 OK", {}, ""), 200, Outcome::BadAnswer, 1);
    reply("no content", S::writes("HTTP/1.1 204 No Content\r\n\r\n"), 204, Outcome::BadAnswer, 1);
    reply("a page for people", S::answers("200 OK", "Content-Type: text/html\r\n", "<html>Sign in</html>"), 200,
          Outcome::BadAnswer, 1);

    // It points elsewhere.
    redirected("to another port", redirects("302 Found", elsewhere));
    redirected("to another port, keeping the method", redirects("307 Temporary Redirect", elsewhere));
    redirected("to another host", redirects("301 Moved Permanently", "https://evil.example/"));
    redirected("to another host, without a scheme", redirects("302 Found", "//evil.example/"));
    redirected("with a user name", redirects("302 Found", "http://u:p@127.0.0.1/"));
    redirected("to a file", redirects("302 Found", "file:///etc/passwd"));
    redirected("to a script", redirects("302 Found", "javascript:alert(1)"));
    redirected("round and round", redirects("302 Found", "/products/p1"), 6);
    reply("not modified", S::writes("HTTP/1.1 304 Not Modified\r\n\r\n"), 304, Outcome::BadAnswer, 1);
    reply("to nowhere", S::answers("302 Found", {}, ""), 302, Outcome::Redirected, 1);

    // It says what is wrong.
    reply("400", S::answers("400 Bad Request"), 400, Outcome::Server, 1);
    reply("401", S::answers("401 Unauthorized"), 401, Outcome::SignInRefused, 1);
    reply("401 asking for Basic", S::answers("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"), 401,
          Outcome::SignInRefused, 1);
    reply("401 asking for Negotiate",
          S::answers("401 Unauthorized", "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n"), 401,
          Outcome::SignInRefused, 1);
    reply("403", S::answers("403 Forbidden"), 403, Outcome::Forbidden, 1);
    reply("404", S::answers("404 Not Found"), 404, Outcome::NotFound, 1);
    reply("408", S::answers("408 Request Timeout", soon), 408, Outcome::Timeout, 3);
    reply("421", S::answers("421 Misdirected Request"), 421, Outcome::Server, 1);
    reply("429", S::answers("429 Too Many Requests", soon), 429, Outcome::RateLimited, 3);
    reply("429 for an hour", S::answers("429 Too Many Requests", "Retry-After: 3600\r\n"), 429, Outcome::RateLimited,
          1);
    reply("500", S::answers("500 Internal Server Error", soon), 500, Outcome::Server, 3);
    reply("501", S::answers("501 Not Implemented"), 501, Outcome::Server, 1);
    reply("502", S::answers("502 Bad Gateway", soon), 502, Outcome::Server, 3);
    reply("503", S::answers("503 Service Unavailable", soon), 503, Outcome::Server, 3);
    reply("503 once", S::inTurn({S::answers("503 Service Unavailable", soon), S::answers("200 OK", {}, product)}), 503,
          Outcome::Found, 2);
    reply("504", S::answers("504 Gateway Timeout", soon), 504, Outcome::Server, 3);
    error("the proxy's 407", S::answers("407 Proxy Authentication Required"), Kind::Network, Outcome::Network, 1);
    return faults;
}

} // namespace Faults
} // namespace Vitrine
