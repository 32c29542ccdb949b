// SPDX-License-Identifier: Apache-2.0
#include "bulk/package.h"

#include <expat.h>
#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int deepest = 64;
constexpr qint64 longestToken = 1024 * 1024; // what the parser keeps until a tag or a comment ends
constexpr int chunk = 64 * 1024;
constexpr char separator = '|'; // between a namespace and a name, and in neither

QByteArray localName(const char *name)
{
    const QByteArray whole(name);
    return whole.sliced(whole.lastIndexOf(separator) + 1);
}

/** Hands on what expat reads, and stops it where it should not go on. */
class Reading
{
public:
    explicit Reading(XmlEvents &events)
        : m_parser(XML_ParserCreateNS(nullptr, separator))
        , m_events(events)
    {
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, begin, end);
        XML_SetCharacterDataHandler(m_parser, text);
        XML_SetStartDoctypeDeclHandler(m_parser, documentType);
    }
    Q_DISABLE_COPY_MOVE(Reading)
    ~Reading() { XML_ParserFree(m_parser); }

    /** False where there is no more to read, or no sense in it. */
    bool take(const char *bytes, int count, bool isLast)
    {
        m_taken += count;
        if (XML_Parse(m_parser, bytes, count, isLast ? XML_TRUE : XML_FALSE) != XML_STATUS_OK) {
            m_isWrong = !m_events.isEnough();
            return false;
        }
        m_reached = std::max<qint64>(m_reached, XML_GetCurrentByteIndex(m_parser)); // -1 where it has not gone on
        m_isWrong = m_taken - m_reached > longestToken;
        return !m_isWrong;
    }
    [[nodiscard]] bool isWrong() const { return m_isWrong; }

private:
    static Reading &self(void *data) { return *static_cast<Reading *>(data); }

    static void begin(void *data, const char *name, const char **attributes)
    {
        Reading &reading = self(data);
        if (++reading.m_depth > deepest)
            return reading.stop();
        XmlEvents::Attributes named;
        for (; *attributes != nullptr; attributes += 2)
            named.insert(localName(attributes[0]), QByteArray(attributes[1]));
        reading.m_events.begin(localName(name), named);
        reading.stopIfEnough();
    }
    static void end(void *data, const char *name)
    {
        Reading &reading = self(data);
        --reading.m_depth;
        reading.m_events.end(localName(name));
        reading.stopIfEnough();
    }
    static void text(void *data, const char *bytes, int count)
    {
        self(data).m_events.text(QByteArrayView(bytes, count));
    }
    static void documentType(void *data, const char *, const char *, const char *, int) { self(data).stop(); }

    void stopIfEnough()
    {
        if (m_events.isEnough())
            stop();
    }
    void stop() { XML_StopParser(m_parser, XML_FALSE); }

    XML_Parser m_parser;
    XmlEvents &m_events;
    qint64 m_taken = 0;
    qint64 m_reached = 0;
    int m_depth = 0;
    bool m_isWrong = false;
};

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error failure(Error::Kind kind, const QString &sentence)
{
    return {.kind = kind, .detail = sentence};
}

} // namespace

bool Package::isPackage(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Package::Package(const QByteArray &bytes, zip *archive)
    : m_bytes(bytes)
    , m_archive(archive)
{
}

Package::~Package()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<Package>> Package::open(const QByteArray &bytes)
{
    const Error damaged = failure(Error::Kind::File, tr("The file is damaged or was not sent whole."));
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (source == nullptr)
        return damaged;
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return damaged;
    }
    return std::unique_ptr<Package>(new Package(bytes, archive));
}

qint64 Package::find(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
}

bool Package::has(const QString &part) const
{
    return find(part) >= 0;
}

std::optional<Error> Package::read(const QString &part, XmlEvents &events) const
{
    const Error damaged = failure(Error::Kind::File, tr("The file is damaged or was not sent whole."));
    const Error tooLarge = failure(Error::Kind::TooLarge, tr("The file unpacks to more than can be a list."));
    const QMutexLocker locker(&m_mutex);
    const qint64 index = find(part);
    zip_stat_t about;
    zip_stat_init(&about);
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &about) != 0)
        return damaged;
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return failure(Error::Kind::File, tr("The file is encrypted. Save it without a password."));
    if (about.comp_method != ZIP_CM_STORE && about.comp_method != ZIP_CM_DEFLATE)
        return damaged; // the standard knows no other
    if ((about.valid & ZIP_STAT_SIZE) != 0 && about.size > zip_uint64_t(mostUnpacked))
        return tooLarge;
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive, zip_uint64_t(index), 0));
    if (!file)
        return damaged;

    Reading reading(events);
    std::array<char, chunk> bytes{};
    qint64 unpacked = 0; // what a zip says of its sizes may be untrue
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), bytes.data(), bytes.size());
        if (count < 0)
            return damaged;
        unpacked += count;
        m_unpacked += count;
        if (unpacked > mostUnpacked)
            return tooLarge;
        if (!reading.take(bytes.data(), int(count), count == 0))
            break;
        if (count == 0)
            break;
    }
    if (reading.isWrong())
        return damaged;
    return {};
}

} // namespace Vitrine
