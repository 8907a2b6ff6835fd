// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"

// In memory only until the file arrives.
struct ProjectStore::Private {
    QString path;
    Project written;
    Access access = Access::ReadWrite;
    QHash<QString, QByteArray> evidence;
};

ProjectStore::ProjectStore()
    : d(std::make_unique<Private>())
{
}
ProjectStore::~ProjectStore() = default;

std::unique_ptr<ProjectStore> ProjectStore::open(const QString& path, Access access)
{
    std::unique_ptr<ProjectStore> store(new ProjectStore);
    store->d->path = path;
    store->d->access = access;
    return store;
}

std::unique_ptr<ProjectStore> ProjectStore::create(const QString& path, const Project& project)
{
    std::unique_ptr<ProjectStore> store = open(path);
    store->d->written = project;
    return store;
}

QString ProjectStore::path() const { return d->path; }
bool ProjectStore::isReadOnly() const { return d->access == Access::ReadOnly; }
const Project& ProjectStore::written() const { return d->written; }
void ProjectStore::write(const Project& project) { d->written = project; }
QString ProjectStore::addEvidence(const QByteArray& bytes)
{
    const QString key = QString::number(qHash(bytes), 16);
    d->evidence.insert(key, bytes);
    return key;
}
QByteArray ProjectStore::evidence(const QString& sha256) const { return d->evidence.value(sha256); }
void ProjectStore::saveCopy(const QString&, const std::function<bool(double)>&) const { }
