// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historymodel.h"
#include "app/history/changesentence.h"
#include "app/history/changewords.h"
#include "app/language/format.h"
#include "app/project/storeerror.h"
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

QDate dayOf(const HistoryStep& step) { return step.madeAt.toLocalTime().date(); }

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &HistoryModel::makeSomeWords);
}

static QString keyOf(const HistoryStep& step)
{
    return step.id.toString(QUuid::WithoutBraces) + u'/' + QString::number(step.bytes) + u'/'
        + QString::number(step.madeAt.toMSecsSinceEpoch());
}

void HistoryModel::showSteps(const QList<HistoryStep>& steps, const QList<Version>& versions,
    const Project& project, std::function<QList<RowChange>(qint64)> changesOf)
{
    m_project = project;
    m_changesOf = std::move(changesOf);
    makeEntries(steps, versions);
    makeRows();
    m_nextWords = 0;
    m_timer->start(0);
}

void HistoryModel::makeEntries(const QList<HistoryStep>& steps, const QList<Version>& versions)
{
    QHash<QUuid, const Version*> names;
    for (const Version& version : versions)
        names.insert(version.step, &version);
    QHash<qint64, QString> labels;
    const QSet<qint64> undone = undoneSteps(steps);
    QList<HistoryEntry> entries;
    entries.reserve(steps.size());
    for (const HistoryStep& step : steps) {
        HistoryEntry entry { step, step.label.simplified() };
        switch (step.kind) {
        case HistoryStep::Kind::Begin:
            entry.title = tr("The project as it began here");
            break;
        case HistoryStep::Kind::Edit:
            break;
        case HistoryStep::Kind::Undo:
            entry.title = tr("Undone: %1").arg(labels.value(step.target, entry.title));
            break;
        case HistoryStep::Kind::Redo:
            entry.title = tr("Done again: %1").arg(labels.value(step.target, entry.title));
            break;
        }
        if (entry.title.isEmpty())
            entry.title = tr("Change");
        if (step.joined > 1)
            entry.title = tr("%1 steps of this day").arg(step.joined);
        labels.insert(step.number, step.label.simplified());
        if (const Version* version = names.value(step.id)) {
            entry.versionName = version->name.simplified();
            entry.automaticName = version->automatic;
        }
        entries.append(entry);
    }
    // Restoring names a moment, too, but one of this file.
    QSet<QUuid> own;
    for (const HistoryStep& step : steps)
        own.insert(step.id);
    for (HistoryEntry& entry : entries) {
        entry.undone = undone.contains(entry.step.number);
        entry.fromOther = !entry.step.merged.isNull() && !own.contains(entry.step.merged);
    }
    std::reverse(entries.begin(), entries.end());
    m_entries = entries;
}

HistoryWords HistoryModel::makeWords(const HistoryEntry& entry) const
{
    // A ticket log brings thousands of rows; the first ones say what it was.
    constexpr qsizetype spoken = 200;
    HistoryWords words;
    QStringList searched { entry.title, entry.step.author, entry.step.workshop };
    QList<RowChange> changes;
    if (m_changesOf && entry.step.kind != HistoryStep::Kind::Begin) {
        try {
            changes = m_changesOf(entry.step.number);
        } catch (const StoreError& error) {
            words.sentence = error.sentence();
        }
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Subject subject = subjectOf(changes.at(i).table);
        if (!words.subjects.contains(subject))
            words.subjects.append(subject);
        if (i >= spoken)
            continue;
        const QString sentence = changeSentence(changes.at(i), m_project, m_project);
        searched.append(sentence);
        if (i == 0)
            words.sentence = sentence;
    }
    if (changes.size() > 1)
        words.sentence = tr("%1 · %2 more").arg(words.sentence).arg(changes.size() - 1);
    std::sort(words.subjects.begin(), words.subjects.end());
    words.searched = searched.join(u'\n').toLower();
    return words;
}

const HistoryWords& HistoryModel::words(const HistoryEntry& entry) const
{
    const QString key = keyOf(entry.step);
    auto found = m_words.find(key);
    if (found == m_words.end())
        found = m_words.insert(key, makeWords(entry));
    return *found;
}

bool HistoryModel::matches(const HistoryEntry& entry) const
{
    if (m_filter.day.isValid() && dayOf(entry.step) != m_filter.day)
        return false;
    if (m_filter.namedOnly && entry.versionName.isEmpty())
        return false;
    if (!needsWords())
        return true;
    const auto known = m_words.constFind(keyOf(entry.step));
    if (known == m_words.constEnd())
        return false; // follows when it is known
    if (m_filter.subject && !known->subjects.contains(*m_filter.subject))
        return false;
    const QString text = m_filter.text.simplified().toLower();
    return text.isEmpty() || known->searched.contains(text)
        || entry.versionName.toLower().contains(text);
}

void HistoryModel::makeRows()
{
    QList<Row> rows;
    QDate day;
    int steps = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!matches(m_entries.at(i)))
            continue;
        const QDate own = dayOf(m_entries.at(i).step);
        if (own != day || steps == 0)
            rows.append({ own, -1 });
        day = own;
        rows.append({ {}, i });
        ++steps;
    }
    beginResetModel();
    m_rows = rows;
    m_shownSteps = steps;
    endResetModel();
}

void HistoryModel::makeSomeWords()
{
    QElapsedTimer time;
    time.start();
    while (m_nextWords < m_entries.size() && time.elapsed() < 12)
        words(m_entries.at(m_nextWords++));
    if (m_nextWords < m_entries.size())
        return;
    m_timer->stop();
    if (needsWords()) {
        makeRows();
        emit filled();
    }
}

void HistoryModel::finishWords()
{
    while (m_nextWords < m_entries.size())
        words(m_entries.at(m_nextWords++));
    makeSomeWords();
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    makeRows();
}

void HistoryModel::retranslate() { m_words.clear(); }

const HistoryEntry* HistoryModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const qsizetype at = m_rows.at(index.row()).entry;
    return at < 0 ? nullptr : &m_entries.at(at);
}

QDate HistoryModel::headingDay(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).heading
                                                          : QDate();
}

QModelIndex HistoryModel::indexOf(const QUuid& step) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const qsizetype at = m_rows.at(row).entry; at >= 0 && m_entries.at(at).step.id == step)
            return index(row);
    return {};
}

QList<QDate> HistoryModel::days() const
{
    QList<QDate> days;
    for (const HistoryEntry& entry : m_entries)
        if (const QDate day = dayOf(entry.step); days.isEmpty() || days.last() != day)
            days.append(day);
    return days;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (const QDate day = headingDay(index); day.isValid())
        return role == Qt::DisplayRole ? QVariant(formatDate(day)) : QVariant();
    const HistoryEntry* shown = entry(index);
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return shown->title;
    if (role == Qt::AccessibleTextRole || role == EntryTextRole) {
        QStringList text { shown->step.madeAt.toLocalTime().time().toString(u"HH:mm"_s),
            shown->title };
        if (shown->undone)
            text.append(tr("undone since"));
        if (!shown->versionName.isEmpty())
            text.append(shown->versionName);
        text.append(words(*shown).sentence);
        text.removeAll(QString());
        return text.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::NoItemFlags;
}
