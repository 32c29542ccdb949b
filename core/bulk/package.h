// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

struct zip;

namespace Vitrine {

/** What an XML part is made of, as it is read. Names are without their namespace, texts are UTF-8 and may come in
 * pieces. */
class XmlEvents
{
public:
    using Attributes = QHash<QByteArray, QByteArray>;

    XmlEvents() = default;
    Q_DISABLE_COPY_MOVE(XmlEvents)
    virtual ~XmlEvents() = default;

    virtual void begin(const QByteArray &name, const Attributes &attributes) = 0;
    virtual void end(const QByteArray &name) = 0;
    virtual void text(QByteArrayView utf8) = 0;
    /** Nothing more is needed of this part. */
    [[nodiscard]] virtual bool isEnough() const { return false; }
};

/**
 * A zip of XML parts (Open Packaging Conventions, ECMA-376 part 2) in memory, each part read as a stream.
 *
 * Such files come by mail, so nothing in one is believed: what is encrypted or damaged, what unpacks to more than
 * mostUnpacked, a document type (without which there are no entities), an element nested too deep or too long is an
 * Error whose detail is a sentence. Memory stays the same however much is unpacked.
 */
class Package
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Package)

public:
    static constexpr qint64 mostUnpacked = 256LL * 1024 * 1024; ///< bytes of one part

    /** The bytes begin like a zip. */
    static bool isPackage(QByteArrayView bytes);
    static Result<std::unique_ptr<Package>> open(const QByteArray &bytes);
    Q_DISABLE_COPY_MOVE(Package)
    ~Package();

    [[nodiscard]] bool has(const QString &part) const;
    /** Nothing where all of it, or as much as was needed, has been told to \p events. */
    [[nodiscard]] std::optional<Error> read(const QString &part, XmlEvents &events) const;

    /** Bytes so far. */
    [[nodiscard]] qint64 unpacked() const { return m_unpacked; }

private:
    Package(const QByteArray &bytes, zip *archive);
    [[nodiscard]] qint64 find(const QString &part) const;

    QByteArray m_bytes; ///< what the archive reads from
    zip *m_archive;
    mutable QMutex m_mutex; ///< of the archive
    mutable qint64 m_unpacked = 0;
};

} // namespace Vitrine
