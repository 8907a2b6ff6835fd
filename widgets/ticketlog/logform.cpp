// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ticketlog/logform.h"
#include "app/ticketlog/logwords.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

static constexpr TextEncoding encodings[] = { TextEncoding::Utf8, TextEncoding::Windows949,
    TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian };
static constexpr char delimiters[] = { ',', ';', '\t', '|' };
static constexpr TimeOrder timeOrders[] = { TimeOrder::YearFirst, TimeOrder::DayFirst,
    TimeOrder::MonthFirst, TimeOrder::EpochSeconds, TimeOrder::EpochMilliseconds };

/// A heading across the form.
static void addHeading(QFormLayout* form, const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Type::bold(label->font()));
    label->setContentsMargins(0, form->rowCount() > 0 ? 12 : 0, 0, 0);
    form->addRow(label);
}

template <typename Editor>
static Editor* addRow(QFormLayout* form, const QString& name, const char* objectName)
{
    auto* editor = new Editor;
    editor->setObjectName(QLatin1String(objectName));
    editor->setAccessibleName(name);
    editor->setMinimumHeight(32);
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor);
    form->addRow(label, editor);
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        // Long headers must not widen the form.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    return editor;
}

LogForm::LogForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 16, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addMapRows(m_form);
    addColumnRows(m_form);
    addTimeRows(m_form);
    addFileRows(m_form);
    setFocusProxy(m_name);
}

void LogForm::addMapRows(QFormLayout* form)
{
    addHeading(form, tr("Map"));
    m_name = addRow<QLineEdit>(form, tr("Name"), "streamName");
    m_steps = addRow<Segmented>(form, tr("Steps are"), "steps");
    m_steps->setTexts({ tr("Activities"), tr("Teams") });
    m_keepNames = new QCheckBox(tr("Keep people's names"));
    m_keepNames->setObjectName(u"keepNames"_s);
    m_keepNames->setToolTip(
        tr("Otherwise the stored log says “Person 1”, “Person 2” instead of names."));
    form->addRow(QString(), m_keepNames);
    connect(m_steps, &Segmented::picked, this, [this](int index) {
        m_reading.stepsOf = index == 1 ? StepsOf::Team : StepsOf::Activity;
        emit readingChanged();
    });
    connect(
        m_keepNames, &QCheckBox::clicked, this, [this](bool keep) { m_reading.keepNames = keep; });
}

void LogForm::addColumnRows(QFormLayout* form)
{
    addHeading(form, tr("Columns"));
    for (size_t i = 0; i < logRoleCount; ++i) {
        const auto role = static_cast<LogRole>(i);
        m_columns[i] = addRow<QComboBox>(form, logRoleName(role), "");
        m_columns[i]->setObjectName(u"column%1"_s.arg(i));
        connect(m_columns[i], &QComboBox::activated, this,
            [this, role](int index) { pickColumn(role, index); });
    }
}

void LogForm::addTimeRows(QFormLayout* form)
{
    addHeading(form, tr("Values"));
    m_timeFormat = addRow<QComboBox>(form, tr("Time format"), "timeFormat");
    for (const TimeOrder order : timeOrders)
        m_timeFormat->addItem(timeOrderName(order));
    m_timeHint = new QLabel;
    m_timeHint->setTextFormat(Qt::PlainText);
    m_timeHint->setWordWrap(true);
    m_timeHint->setObjectName(u"timeHint"_s);
    form->addRow(m_timeHint);
    m_zone = addRow<QComboBox>(form, tr("Time zone"), "zone");
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    QStringList zones { system, u"UTC"_s, u"Asia/Seoul"_s };
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/'))
            zones.append(QString::fromLatin1(id));
    zones.removeDuplicates();
    m_zone->addItems(zones);
    m_reading.zone = system;
    m_missing = addRow<QLineEdit>(form, tr("Missing"), "missing");
    m_missing->setToolTip(tr("Values that mean there is none, with spaces between them. An empty "
                             "value always means that."));
    connect(m_timeFormat, &QComboBox::activated, this, &LogForm::pickTimeFormat);
    connect(m_zone, &QComboBox::activated, this, &LogForm::pickZone);
    connect(m_missing, &QLineEdit::textEdited, this, &LogForm::pickMissing);
}

void LogForm::addFileRows(QFormLayout* form)
{
    addHeading(form, tr("File"));
    m_encoding = addRow<QComboBox>(form, tr("Encoding"), "encoding");
    m_encoding->addItems({ u"UTF-8"_s, u"CP949 (EUC-KR)"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s });
    m_delimiter = addRow<QComboBox>(form, tr("Delimiter"), "delimiter");
    m_delimiter->addItems({ tr("Comma ,"), tr("Semicolon ;"), tr("Tab"), tr("Vertical bar |") });
    m_header = new QCheckBox(tr("First row is a header"));
    m_header->setObjectName(u"header"_s);
    form->addRow(QString(), m_header);
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        m_choice.encoding = encodings[index];
        emit choiceChanged();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this](int index) {
        m_choice.delimiter = delimiters[index];
        emit choiceChanged();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool has) {
        m_choice.hasHeader = has;
        emit choiceChanged();
    });
}

void LogForm::showLog(const LogFile& file, const LogReading& guessed)
{
    LogReading reading = guessed;
    reading.stepsOf = m_reading.stepsOf;
    reading.keepNames = m_reading.keepNames;
    reading.zone = m_reading.zone;
    m_reading = reading;
    const bool csv = reading.format == LogFormat::Csv;
    for (QWidget* widget : { static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_delimiter),
             static_cast<QWidget*>(m_header) })
        widget->setEnabled(csv);
    for (int i = 0; i < m_encoding->count(); ++i)
        if (encodings[i] == reading.encoding)
            m_encoding->setCurrentIndex(i);
    for (int i = 0; i < m_delimiter->count(); ++i)
        if (delimiters[i] == reading.delimiter)
            m_delimiter->setCurrentIndex(csv ? i : -1);
    m_header->setChecked(csv && reading.hasHeader);
    if (!csv)
        m_delimiter->setCurrentIndex(-1);
    m_missing->setText(reading.missing.join(u' '));
    m_steps->setCurrent(reading.stepsOf == StepsOf::Team ? 1 : 0);
    m_zone->setCurrentText(reading.zone);
    showColumns(file);
    showTimeFormat(reading.timeFormat, file.ambiguousTime);
}

void LogForm::showColumns(const LogFile& file)
{
    for (size_t i = 0; i < logRoleCount; ++i) {
        QComboBox* box = m_columns[i];
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(tr("none"));
        for (int column = 0; column < file.columns.size(); ++column)
            box->addItem(columnName(file, column));
        box->setCurrentIndex(m_reading.columns[i] + 1);
    }
}

void LogForm::showTimeFormat(const TimeFormat& format, bool ambiguous)
{
    m_reading.timeFormat = format;
    m_timeOpen = ambiguous;
    int current = -1;
    for (int i = 0; i < m_timeFormat->count(); ++i)
        if (!ambiguous && timeOrders[i] == format.order)
            current = i;
    m_timeFormat->setCurrentIndex(current);
    m_timeHint->setText(ambiguous
            ? tr("Every time fits day first and month first. Choose which it is.")
            : QString());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(this).warningText);
    m_timeHint->setPalette(colors);
    m_timeHint->setVisible(ambiguous);
}

void LogForm::setZoneNeeded(bool needed)
{
    m_zone->setEnabled(needed);
    m_zone->setToolTip(needed ? tr("Where the clock was that wrote times without a zone.")
                              : tr("Every time in this log names its zone."));
}

void LogForm::pickColumn(LogRole role, int index)
{
    if (m_reading.column(role) == index - 1)
        return;
    m_reading.setColumn(role, index - 1);
    if (role == LogRole::Time)
        emit timeColumnChanged();
    else
        emit readingChanged();
}

void LogForm::pickTimeFormat(int index)
{
    m_timeOpen = false;
    m_timeHint->hide();
    m_reading.timeFormat = { timeOrders[index], {} };
    emit readingChanged();
}

void LogForm::pickZone()
{
    m_reading.zone = m_zone->currentText();
    emit readingChanged();
}

void LogForm::pickMissing()
{
    m_reading.missing = m_missing->text().split(u' ', Qt::SkipEmptyParts);
    emit readingChanged();
}

QString LogForm::streamName() const { return m_name->text().trimmed(); }

void LogForm::setStreamName(const QString& name) { m_name->setText(name); }

void LogForm::hideStream()
{
    m_form->setRowVisible(m_name, false);
    m_form->setRowVisible(m_keepNames, false);
    setFocusProxy(m_steps);
}
