// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/evidencebytes.h"
#include "app/project/storesentences.h"
#include "app/project/storesql.h"
#include "app/ticketlog/logreading.h"
#include <QCryptographicHash>
#include <sqlite3.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<qint64> evidenceSize(SqlConnection& sql, const QString& sha256)
{
    Statement select(sql.handle(), "SELECT size_bytes FROM evidence_bytes WHERE sha256 = ?");
    select.bind(1, sha256);
    return select.step() ? std::optional(select.integer(0)) : std::nullopt;
}

static QByteArray compressed(const QByteArray& bytes)
{
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(result.data(), size_t(result.size()), bytes.constData(),
        size_t(bytes.size()), ZSTD_CLEVEL_DEFAULT);
    if (ZSTD_isError(size))
        throw SqlError(SQLITE_NOMEM, QString::fromLatin1(ZSTD_getErrorName(size)));
    result.truncate(qsizetype(size));
    return result;
}

bool insertEvidence(SqlConnection& sql, const QString& sha256, const QByteArray& bytes)
{
    if (evidenceSize(sql, sha256))
        return false;
    Statement insert(
        sql.handle(), "INSERT INTO evidence_bytes (sha256, size_bytes, zstd) VALUES (?, ?, ?)");
    insert.bind(1, sha256);
    insert.bind(2, qint64(bytes.size()));
    insert.bindBlob(3, compressed(bytes));
    insert.execute();
    return true;
}

std::optional<QByteArray> readEvidence(SqlConnection& sql, const QString& sha256, qint64 size)
{
    Statement select(sql.handle(), "SELECT zstd FROM evidence_bytes WHERE sha256 = ?");
    select.bind(1, sha256);
    if (!select.step())
        return {};
    const QByteArray packed = select.blob(0);
    select.reset(); // whoever wants to save need not wait for what follows
    // Before memory is taken the sizes must agree and be such as an import allows, so that a few
    // bytes can't ask for all of it.
    if (size < 0 || size > maxLogBytes
        || ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size())) != quint64(size))
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t unpacked = ZSTD_decompress(
        bytes.data(), size_t(bytes.size()), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(unpacked) || unpacked != size_t(size) || sha256Of(bytes) != sha256)
        return {};
    return bytes;
}

QStringList damagedEvidence(const QString& path, const std::function<bool()>& goOn)
{
    QStringList damaged;
    try {
        SqlConnection sql(path, SqlConnection::Mode::ReadOnly);
        sql.waitPatiently();
        QStringList keys;
        Statement select(sql.handle(), "SELECT sha256 FROM evidence_bytes");
        while (select.step())
            keys.append(select.text(0));
        for (const QString& key : keys) {
            if (!goOn())
                break;
            const auto size = evidenceSize(sql, key);
            if (!size || !readEvidence(sql, key, *size))
                damaged.append(evidenceIsDamaged(key, path).sentence());
        }
    } catch (const SqlError& error) {
        throw openingFailed(error, path);
    }
    return damaged;
}
