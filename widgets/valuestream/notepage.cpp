// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/notepage.h"
#include "app/project/project.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/milliedit.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

NotePage::NotePage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_waste(new QComboBox)
    , m_owner(new QLineEdit)
    , m_due(new QLineEdit)
    , m_votes(new MilliEdit)
    , m_done(new QCheckBox(this))
    , m_remove(new QPushButton(this))
{
    for (QComboBox* combo : { m_kind, m_waste }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
    }
    for (int i = 0; i <= int(NoteKind::ParkingLot); ++i)
        m_kind->addItem(QString());
    for (int i = 0; i < wasteCount; ++i)
        m_waste->addItem(QString());
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(u"noteText"_s);
    m_kind->setObjectName(u"noteKind"_s);
    m_waste->setObjectName(u"noteWaste"_s);
    m_owner->setObjectName(u"noteOwner"_s);
    m_owner->setMaxLength(1000);
    m_due->setObjectName(u"noteDue"_s);
    m_votes->setObjectName(u"noteVotes"_s);
    m_votes->setDecimals(0);
    m_votes->setRange(0, 1'000'000);
    m_done->setObjectName(u"noteDone"_s);
    m_remove->setProperty("danger", true);
    for (QWidget* field :
        std::initializer_list<QWidget*> { m_text, m_kind, m_waste, m_owner, m_due, m_votes })
        m_labels.append(addRow(field));
    addWide(m_done);
    addWide(m_remove);
    connect(m_kind, &QComboBox::activated, this, [this](int i) {
        edit(tr("Change kind of note"), {}, [i](MapNote& note) { note.kind = NoteKind(i); });
    });
    connect(m_waste, &QComboBox::activated, this, [this](int i) {
        edit(tr("Change waste"), {}, [i](MapNote& note) { note.waste = Waste(i); });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        edit(tr("Change note"), u"text"_s,
            [&](MapNote& note) { note.text = m_text->toPlainText().left(10'000); });
    });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(tr("Change owner"), u"owner"_s, [&](MapNote& note) { note.owner = text; });
    });
    connect(m_due, &QLineEdit::editingFinished, this, [this] { takeDue(m_due->text().trimmed()); });
    connect(m_votes, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        edit(tr("Change votes"), {},
            [milli](MapNote& note) { note.votes = int(milli.value_or(0) / 1000); });
    });
    connect(m_done, &QCheckBox::clicked, this, [this](bool done) {
        edit(tr("Change note"), {}, [done](MapNote& note) { note.done = done; });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        this->document().edit(tr("Remove note"), [id = m_id](Project& project) {
            project.mapNotes.removeIf([&](const MapNote& note) { return note.id == id; });
        });
    });
    retranslate();
}

void NotePage::edit(
    const QString& text, const QString& field, const std::function<void(MapNote&)>& change)
{
    document().edit(
        text,
        [&](Project& project) {
            if (MapNote* note = findById(project.mapNotes, m_id))
                change(*note);
        },
        field.isEmpty() ? QString() : u"note/%1/%2"_s.arg(m_id.toString(), field));
}

/// Empty is no date; what is no date is left out and said so.
void NotePage::takeDue(const QString& text)
{
    const QDate due = QDate::fromString(text, Qt::ISODate);
    const bool readable = text.isEmpty() || due.isValid();
    m_due->setToolTip(readable ? QString() : tr("A date such as 2026-12-18."));
    m_due->setAccessibleDescription(m_due->toolTip());
    const MapNote* note = findById(document().project().mapNotes, m_id);
    if (readable && note && note->due != due)
        edit(tr("Change date"), {}, [due](MapNote& one) { one.due = due; });
}

void NotePage::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void NotePage::retranslate()
{
    const QStringList names { tr("Text"), tr("Kind"), tr("Waste"), tr("Owner"), tr("Until"),
        tr("Votes") };
    const QList<QWidget*> fields { m_text, m_kind, m_waste, m_owner, m_due, m_votes };
    for (qsizetype i = 0; i < names.size(); ++i)
        setLabel(m_labels.at(i), names.at(i), fields.at(i));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, noteKindName(NoteKind(i)));
    for (int i = 0; i < m_waste->count(); ++i)
        m_waste->setItemText(i, wasteName(Waste(i)));
    m_owner->setPlaceholderText(tr("Team or role"));
    m_due->setPlaceholderText(u"2026-12-18"_s);
    m_done->setText(tr("Done"));
    m_remove->setText(tr("Remove note"));
}

void NotePage::showNote(const MapNote& note)
{
    const bool another = m_id != note.id;
    m_id = note.id;
    setTitle(noteKindName(note.kind), tr("Selected note"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 12);
    if (another || m_text->toPlainText() != note.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(note.text);
    }
    m_kind->setCurrentIndex(int(note.kind));
    m_waste->setCurrentIndex(int(note.waste));
    if (another || m_owner->text() != note.owner)
        m_owner->setText(note.owner);
    const QString due = note.due.isValid() ? note.due.toString(Qt::ISODate) : QString();
    if (another || !m_due->hasFocus())
        m_due->setText(due);
    m_votes->setMilli(qint64(note.votes) * 1000);
    m_done->setChecked(note.done);
}
