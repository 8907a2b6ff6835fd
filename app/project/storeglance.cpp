// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/storeglance.h"
#include "app/project/projectstore.h"
#include "app/project/schema.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>
#include <filesystem>
#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// The formats below are those of sqlite.org/fileformat2.html, sections 1.3 and 3.

static constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
static constexpr QByteArrayView databaseMagic("SQLite format 3\0", 16);
static constexpr qsizetype databaseHeader = 100;

static quint32 numberAt(const QByteArray& bytes, qsizetype offset)
{
    return offset + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + offset) : 0;
}

/// What a project says of itself in its first hundred bytes.
struct Header {
    quint32 pageSize = 0;
    quint32 changeCounter = 0;
    quint32 pages = 0;
    quint32 applicationId = 0;
    bool hasLog = false; ///< Was switched to a write-ahead log.
};

static std::optional<Header> headerIn(const QByteArray& bytes)
{
    if (bytes.size() < databaseHeader || !bytes.startsWith(databaseMagic))
        return std::nullopt;
    const quint32 size = qFromBigEndian<quint16>(bytes.constData() + 16);
    return Header { size == 1 ? 65536 : size, numberAt(bytes, 24), numberAt(bytes, 28),
        numberAt(bytes, 68), bytes.at(18) == 2 || bytes.at(19) == 2 };
}

/// A look at a project that changes nothing, undoes nothing, and drops nobody's lock: through
/// SQLite's own file functions on a connection that ignores whatever lies beside the file.
class Glance {
public:
    explicit Glance(const QString& path)
        : m_sql(path, SqlConnection::Mode::Immutable)
    {
        sqlite3_file_control(m_sql.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    }

    std::optional<Header> header() const
    {
        QByteArray bytes(databaseHeader, '\0');
        if (!m_file || !m_file->pMethods
            || m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
            return std::nullopt;
        return headerIn(bytes);
    }

    /// Somebody alive is writing, so that the journal is theirs.
    bool isBeingWritten() const
    {
        int reserved = 0;
        return m_file && m_file->pMethods
            && m_file->pMethods->xCheckReservedLock(m_file, &reserved) == SQLITE_OK
            && reserved != 0;
    }

    /// The whole file as it lies there.
    bool copyTo(const QString& path) const
    {
        QFile copy(path);
        sqlite3_int64 size = 0;
        if (!m_file || m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK
            || !copy.open(QIODevice::WriteOnly))
            return false;
        QByteArray part;
        for (sqlite3_int64 at = 0; at < size; at += part.size()) {
            part.resize(qMin(size - at, sqlite3_int64(1) << 20));
            if (m_file->pMethods->xRead(m_file, part.data(), int(part.size()), at) != SQLITE_OK
                || copy.write(part) != part.size())
                return false;
        }
        return copy.flush();
    }

private:
    SqlConnection m_sql;
    sqlite3_file* m_file = nullptr;
};

bool isProjectFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable() || file.size() < databaseHeader)
        return false;
    try {
        const std::optional<Header> header = Glance(path).header();
        return header && header->applicationId == quint32(projectApplicationId);
    } catch (const SqlError&) {
        return false;
    }
}

bool hasWriteAheadLog(const QString& path)
{
    const std::optional<Header> header = Glance(path).header();
    return header && header->hasLog;
}

/// What a journal says of the file it belongs to.
struct Journal {
    qint64 size = 0;
    QByteArray head = {}; ///< Its own header.
    QByteArray firstPage = {}; ///< The header of the project before the save, where it is in there.
    bool hasSuperior = false; ///< Names a journal above it; Gemba never writes one.

    bool operator==(const Journal&) const = default;
    /// SQLite overlooks a journal that begins with a zero: it is not flushed or already done with.
    bool counts() const { return !head.isEmpty() && head.at(0) != '\0'; }
    quint32 pagesBefore() const { return numberAt(head, 16); }
    qint64 sectorSize() const { return numberAt(head, 20); }
    qint64 pageSize() const { return numberAt(head, 24); }
    /// The first flush was cut off while the magic number was being written over zeros: nothing in
    /// the project has been touched yet, and SQLite undoes nothing.
    bool isBarelyBegun() const
    {
        const QByteArray begin = head.left(12);
        const qsizetype written = begin.indexOf('\0');
        return written > 0 && written < journalMagic.size()
            && journalMagic.startsWith(begin.left(written))
            && begin.count('\0') == begin.size() - written;
    }
    bool isSound() const
    {
        return (head.startsWith(journalMagic) || isBarelyBegun()) && pageSize() >= 512
            && pageSize() <= 65536 && sectorSize() >= 32 && sectorSize() <= 65536;
    }
};

/// Walks over the records, segment by segment, until it meets page 1.
static QByteArray firstPageIn(QFile& file, const Journal& journal)
{
    const qint64 record = 4 + journal.pageSize() + 4;
    qint64 segment = 0;
    while (file.seek(segment)) {
        const QByteArray head = file.read(28);
        if (!head.startsWith(journalMagic))
            break;
        const quint32 said = numberAt(head, 8);
        const qint64 begin = segment + journal.sectorSize();
        const qint64 fitting = qMax(qint64(0), (journal.size - begin) / record);
        const qint64 records = said == 0xffffffff ? fitting : qMin(qint64(said), fitting);
        for (qint64 i = 0; i < records; ++i) {
            if (!file.seek(begin + i * record))
                return {};
            const QByteArray bytes = file.read(4 + databaseHeader);
            if (numberAt(bytes, 0) == 1)
                return bytes.mid(4);
        }
        const qint64 end = begin + records * record;
        segment = (end + journal.sectorSize() - 1) / journal.sectorSize() * journal.sectorSize();
    }
    return {};
}

static Journal readJournal(const QString& path)
{
    QFile file(path); // not the project: nobody holds a lock on it
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    Journal journal;
    journal.size = file.size();
    journal.head = file.read(28);
    if (!journal.isSound())
        return journal;
    journal.firstPage = firstPageIn(file, journal);
    journal.hasSuperior = file.seek(journal.size - 8) && file.read(8) == journalMagic;
    return journal;
}

/// Whether it can be what an interrupted save of this file left. Page 1 is in it unless that save
/// was cut off before its end; the page says which state of which file it was.
static bool belongs(const Journal& journal, const Header& file)
{
    if (!journal.isSound() || journal.hasSuperior || journal.pageSize() != file.pageSize)
        return false;
    if (journal.firstPage.isEmpty())
        return file.pages == journal.pagesBefore();
    const std::optional<Header> before = headerIn(journal.firstPage);
    return before && before->applicationId == file.applicationId
        && before->pages == journal.pagesBefore()
        && (file.changeCounter == before->changeCounter
            || file.changeCounter == before->changeCounter + 1);
}

bool isOwnJournal(const QString& path)
{
    const Journal journal = readJournal(path + u"-journal"_s);
    const std::optional<Header> header = Glance(path).header();
    return header && journal.counts() && belongs(journal, *header);
}

/// Whether the project is sound once SQLite has undone the interrupted save, tried on a copy: the
/// journal of another state or copy of the same project can look right and ruin it.
static bool undoingHeals(const QString& path, const Glance& file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    // Where there is no room for a copy, what the headers say has to do: a full disk is when saves
    // are interrupted, and the project must open nevertheless.
    if (!folder.isValid() || !file.copyTo(copy)
        || !QFile::copy(path + u"-journal"_s, copy + u"-journal"_s))
        return true;
    try {
        SqlConnection(copy, SqlConnection::Mode::ReadWrite)
            .integer("SELECT count(*) FROM sqlite_schema");
        ProjectStore::open(copy, ProjectStore::Access::ReadOnly);
        return true;
    } catch (const SqlError&) {
        return false;
    } catch (const StoreError&) {
        return false;
    }
}

/// Told by one look at the file system: what is asked in two can go in between, and writers make
/// and delete journals all the time.
static std::filesystem::file_type typeOf(const QString& path)
{
    std::error_code error;
    return std::filesystem::symlink_status(QFileInfo(path).filesystemFilePath(), error).type();
}

static void checkJournal(const QString& path)
{
    const QString beside = path + u"-journal"_s;
    // Only a journal that stays the same is left over.
    for (int look = 0; look < 100; ++look) {
        const Journal journal = readJournal(beside);
        if (!journal.counts())
            return;
        const Glance file(path);
        const std::optional<Header> header = file.header();
        const bool fits = header && journal.counts() && belongs(journal, *header);
        if (file.isBeingWritten() || readJournal(beside) != journal)
            continue;
        if (fits && undoingHeals(path, file))
            return;
        throw liesBeside(path, u"-journal"_s);
    }
}

void checkBeside(const QString& path)
{
    if (QFileInfo::exists(path + u"-wal"_s) || QFileInfo(path + u"-wal"_s).isSymLink())
        throw liesBeside(path, u"-wal"_s);
    using Type = std::filesystem::file_type;
    const Type journal = typeOf(path + u"-journal"_s);
    if (journal == Type::not_found || journal == Type::none)
        return;
    if (journal != Type::regular)
        throw liesBeside(path, u"-journal"_s);
    try {
        checkJournal(path);
    } catch (const SqlError& error) {
        throw openingFailed(error, path);
    }
}
