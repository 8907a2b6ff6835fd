// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/history.h"
#include "app/history/rowchange.h"
#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

class QTimer;

/// Which steps the activity log shows.
struct HistoryFilter {
    QString text = {}; ///< Part of what the step says, of who made it or of its name.
    std::optional<Subject> subject = {};
    QDate day = {}; ///< Null: all days.
    bool namedOnly = false;

    bool operator==(const HistoryFilter&) const = default;
};

/// One step as the list shows it.
struct HistoryEntry {
    HistoryStep step = {};
    QString title = {}; ///< "Change toil task", "Undone: Change toil task".
    QString versionName = {}; ///< Empty: the moment has no name.
    bool automaticName = false;
    bool undone = false; ///< Taken back since, and not done again.
    bool fromOther = false; ///< A merge took it over from another copy.

    bool operator==(const HistoryEntry&) const = default;
};

/// What a step changed, in few words; read from the file when it is first asked for.
struct HistoryWords {
    QString sentence = {}; ///< The first change; how many more there are.
    QList<Subject> subjects = {}; ///< Of the panels it touched, in the order of the journey.
    QString searched = {}; ///< All that the search looks at, in lower case.
};

/// The steps of the history, newest first, under a heading a day. Rows of long histories are made
/// of words only when they are painted; in the background the rest follows for search and filter.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { EntryTextRole = Qt::UserRole };

    explicit HistoryModel(QObject* parent = nullptr);

    /// `changesOf` may throw StoreError: such a step is shown without what it changed.
    void showSteps(const QList<HistoryStep>& steps, const QList<Version>& versions,
        const Project& project, std::function<QList<RowChange>(qint64)> changesOf);
    void setFilter(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return m_filter; }
    void retranslate();
    /// Finishes at once what is done in the background.
    void finishWords();

    /// Null for a heading.
    const HistoryEntry* entry(const QModelIndex& index) const;
    const HistoryWords& words(const HistoryEntry& entry) const;
    /// The day a heading stands for; null for a step.
    QDate headingDay(const QModelIndex& index) const;
    QModelIndex indexOf(const QUuid& step) const;
    /// All steps, shown or not, newest first.
    const QList<HistoryEntry>& entries() const { return m_entries; }
    /// The days with steps, newest first.
    QList<QDate> days() const;
    int shownSteps() const { return m_shownSteps; }
    /// Some words are still to come that the filter may wait for.
    bool isFilling() const { return needsWords() && m_nextWords < m_entries.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Rows appeared or went because the words behind the filter became known.
    void filled();

private:
    struct Row {
        QDate heading = {};
        qsizetype entry = -1;
        bool operator==(const Row&) const = default;
    };

    void makeEntries(const QList<HistoryStep>& steps, const QList<Version>& versions);
    HistoryWords makeWords(const HistoryEntry& entry) const;
    bool matches(const HistoryEntry& entry) const;
    bool needsWords() const { return m_filter.subject || !m_filter.text.isEmpty(); }
    void makeRows();
    void makeSomeWords();

    QList<HistoryEntry> m_entries = {};
    QList<Row> m_rows = {};
    int m_shownSteps = 0;
    HistoryFilter m_filter = {};
    Project m_project = {};
    std::function<QList<RowChange>(qint64)> m_changesOf = nullptr;
    mutable QHash<QString, HistoryWords> m_words = {}; ///< By step and its size: the last may grow.
    qsizetype m_nextWords = 0;
    QTimer* m_timer;
};

/// When a step was made, as a day here.
QDate dayOf(const HistoryStep& step);
