// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/sideview.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static WrappedText* addText(QVBoxLayout& column, QWidget* parent, const QString& text,
    const QFont& font, const QColor& color, const QStringList& keys = {},
    const QColor& keyColor = {})
{
    auto* label = new WrappedText(parent);
    label->setFont(font);
    label->setColors(color, keyColor.isValid() ? keyColor : color);
    label->setText(text, keys);
    column.addWidget(label);
    return label;
}

FindingRow::FindingRow(const Finding& finding, QWidget* parent)
    : QWidget(parent)
    , m_finding(finding)
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 8, 8, 8);
    column->setSpacing(0);
    addText(*column, this, finding.title, Type::bold(base), theme.text);
    if (!finding.text.isEmpty())
        addText(*column, this, finding.text, Type::caption(base), theme.text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(finding.title);
    setAccessibleDescription(finding.text);
}

void FindingRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(theme.grid) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const int line = QFontMetrics(QApplication::font()).height();
    painter.drawPixmap(8, 8 + (line - 16) / 2,
        symbolicPixmap(stateIconName(m_finding.severity), theme.textOf(m_finding.severity), 16,
            devicePixelRatioF()));
}

void FindingRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit followed(m_finding);
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        emit followed(m_finding);
    else
        QWidget::keyPressEvent(event);
}

void FindingRow::enterEvent(QEnterEvent*) { update(); }
void FindingRow::leaveEvent(QEvent*) { update(); }

SideView::SideView(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_inspectorPlace(new QVBoxLayout)
    , m_page(new QWidget)
    , m_close(new QToolButton(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 16, 0, 24);
    page->setSpacing(0);
    m_inspectorPlace->setContentsMargins(24, 16, 24, 0);
    page->addLayout(m_inspectorPlace);
    page->addStretch();
    m_scroll->setWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &SideView::closeRequested);
    retranslate();
    restyle();
}

SideView::~SideView() { giveInspectorBack(); }

void SideView::giveInspectorBack()
{
    if (m_inspector && m_inspectorOwner) {
        m_inspector->hide();
        m_inspector->setParent(m_inspectorOwner);
    } else if (m_inspector) {
        m_inspector->setParent(nullptr);
    }
    m_inspector.clear();
    m_inspectorOwner.clear();
}

void SideView::clear() { showSide({}, nullptr, nullptr); }

void SideView::showSide(const Summary& summary, QWidget* inspector, QWidget* panel)
{
    if (inspector != m_inspector) {
        giveInspectorBack();
        m_inspector = inspector;
        m_inspectorOwner = panel;
        if (inspector) {
            m_inspectorPlace->addWidget(inspector);
            inspector->show();
        }
    }
    // Rows are made again only when they say something else: an edit must not cost the focus.
    QByteArray now;
    QDataStream stream(&now, QIODevice::WriteOnly);
    stream << bool(inspector);
    for (const Explanation& e : summary.explanations)
        stream << e.title << e.formula << e.result << e.source;
    for (const Finding& f : summary.findings)
        stream << int(f.severity) << f.title << f.text << int(f.subject) << f.objectId;
    m_summary = summary;
    if (now == m_built && m_content)
        return;
    m_built = now;
    rebuild();
}

void SideView::rebuild()
{
    delete m_content;
    m_content = new QWidget(m_page);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (m_inspector && (!m_summary.explanations.isEmpty() || !m_summary.findings.isEmpty()))
        addRule();
    addExplanations();
    if (!m_summary.explanations.isEmpty() && !m_summary.findings.isEmpty())
        addRule();
    addFindings();
    static_cast<QVBoxLayout*>(m_page->layout())->insertWidget(1, m_content);
    m_content->show();
}

void SideView::addRule()
{
    auto* rule = new QFrame(m_content);
    rule->setFixedHeight(1);
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::of(this).line);
    rule->setPalette(palette);
    rule->setAutoFillBackground(true);
    m_column->addSpacing(24);
    m_column->addWidget(rule);
    m_column->addSpacing(16);
}

void SideView::addExplanations()
{
    if (m_summary.explanations.isEmpty())
        return;
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 8, 24, 0);
    column->setSpacing(0);
    m_column->addLayout(column);
    // Leaves room for the button that closes the side when nothing stands above.
    auto* heading
        = addText(*column, m_content, tr("How this is computed"), Type::bold(base), theme.text);
    heading->setFocusPolicy(Qt::TabFocus);
    m_explanationHeading = heading;
    for (const Explanation& explanation : std::as_const(m_summary.explanations)) {
        column->addSpacing(12);
        addText(*column, m_content, explanation.title, Type::caption(base), theme.muted);
        const QString sum = explanation.formula.isEmpty() || explanation.result.isEmpty()
            ? explanation.formula + explanation.result
            : explanation.formula + u" = "_s + explanation.result;
        addText(*column, m_content, sum, Type::body(base), theme.text, { explanation.result },
            theme.accent);
        if (!explanation.source.isEmpty())
            addText(*column, m_content, explanation.source, Type::caption(base), theme.muted);
    }
}

void SideView::addFindings()
{
    if (m_summary.findings.isEmpty())
        return;
    const Theme& theme = Theme::of(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 8, 16, 0);
    column->setSpacing(4);
    m_column->addLayout(column);
    auto* heading = addText(*column, m_content,
        tr("Findings %1").arg(QLocale().toString(m_summary.findings.size())),
        Type::bold(QApplication::font()), theme.text);
    heading->setContentsMargins(8, 0, 0, 0);
    for (const Finding& finding : std::as_const(m_summary.findings)) {
        auto* row = new FindingRow(finding, m_content);
        connect(row, &FindingRow::followed, this, &SideView::findingFollowed);
        column->addWidget(row);
    }
}

void SideView::revealExplanations()
{
    if (!m_explanationHeading)
        return;
    m_page->layout()->activate();
    m_scroll->ensureWidgetVisible(m_explanationHeading, 0, 200);
    m_explanationHeading->setFocus(Qt::OtherFocusReason);
}

void SideView::retranslate()
{
    setAccessibleName(tr("Explanations and findings"));
    m_close->setToolTip(tr("Close the right side (F4)"));
    m_close->setAccessibleName(tr("Close the right side"));
    if (m_content)
        rebuild();
}

void SideView::restyle()
{
    m_restyling = true;
    setFixedWidth(288 + std::clamp(qRound((textZoom() - 1) * 160), 0, 112));
    m_close->setIcon(symbolicIcon(u"close"_s, Theme::of(this).muted));
    if (m_content)
        rebuild();
    m_restyling = false;
}

void SideView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, 1, height(), theme.line);
}

void SideView::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
    QWidget::changeEvent(event);
}

void SideView::resizeEvent(QResizeEvent*)
{
    m_close->setGeometry(width() - 24 - 12, 8, 24, 24);
    m_close->raise();
}
