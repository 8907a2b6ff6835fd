// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"
#include "widgets/theme/style.h"
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>
#include <memory>

using namespace Qt::StringLiterals;

const Theme& Theme::light()
{
    static const Theme theme {
        .dark = false,
        .window = 0xF5F7F9,
        .surface = 0xFFFFFF,
        .raised = 0xFFFFFF,
        .line = 0xD9DFE6,
        .grid = 0xE9EDF1,
        .text = 0x1B2430,
        .muted = 0x566270,
        .accent = 0x1F6FB2,
        .onAccent = 0xFFFFFF,
        .accentTint = 0xE8F1F8,
        .good = 0x0B7A5B,
        .warning = 0xA86A00,
        .bad = 0x8E1B14,
        .goodText = 0x0B6B4F,
        .warningText = 0x8A5A00,
        .badText = 0xA3261C,
        .goodTint = 0xE4F5EE,
        .warningTint = 0xFFF4DC,
        .badTint = 0xFDECEA,
        .series = { 0x2F80C8, 0xC25A00, 0x06553F, 0x7D2A72, 0x7F8A97 },
        .otherBar = 0xA9C9E6,
        .ranks = { 0x1F6FB2, 0x7FB2DE, 0xBBD6EE, 0xE3EDF5 },
    };
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme {
        .dark = true,
        .window = 0x12161C,
        .surface = 0x1B212A,
        .raised = 0x222A35,
        .line = 0x333D4A,
        .grid = 0x29323D,
        .text = 0xE7EBF0,
        .muted = 0xA4B0BE,
        .accent = 0x6BB3F2,
        .onAccent = 0x0F1720,
        .accentTint = 0x22344A,
        .good = 0x4FD1B3,
        .warning = 0xFFE29A,
        .bad = 0xF2574C,
        .goodText = 0x7ADDB9,
        .warningText = 0xF2C069,
        .badText = 0xFF9D94,
        .goodTint = 0x12332A,
        .warningTint = 0x3A2E12,
        .badTint = 0x3D1B18,
        .series = { 0x3F8FDD, 0xF0A04B, 0xB4F0D8, 0xEFA6E6, 0x78838F },
        .otherBar = 0x35506B,
        .ranks = { 0x6BB3F2, 0x3F78AC, 0x2F5578, 0x263B50 },
    };
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

const Theme& Theme::of(const QWidget* widget) { return of(widget->palette()); }

QColor Theme::mark(State state) const
{
    switch (state) {
    case State::Good:
        return good;
    case State::Warning:
        return warning;
    case State::Bad:
        return bad;
    case State::Unknown:
        break;
    }
    return muted;
}

QColor Theme::textOf(State state) const
{
    switch (state) {
    case State::Good:
        return goodText;
    case State::Warning:
        return warningText;
    case State::Bad:
        return badText;
    case State::Unknown:
        break;
    }
    return muted;
}

QColor Theme::tintOf(State state) const
{
    switch (state) {
    case State::Good:
        return goodTint;
    case State::Warning:
        return warningTint;
    case State::Bad:
        return badTint;
    case State::Unknown:
        break;
    }
    return accentTint;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, raised);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, raised.lighter(dark ? 120 : 100));
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, muted);
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : line);
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, muted);
    return p;
}

static QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

namespace Type {
QFont body(const QFont& base) { return scaled(base, 1, false); }
QFont bold(const QFont& base) { return scaled(base, 1, true); }
QFont caption(const QFont& base) { return scaled(base, .85, false); }
QFont answer(const QFont& base) { return scaled(base, 1.25, true); }
QFont title(const QFont& base) { return scaled(base, 1.5, true); }
QFont headline(const QFont& base) { return scaled(base, 2.2, true); }
} // namespace Type

/// The system's font, with a Korean-capable family in front and no smaller than 10.5 pt where the
/// system says nothing better than Qt's own 9 pt.
static QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families { u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Pretendard"_s,
        u"Apple SD Gothic Neo"_s, u"Malgun Gothic"_s, u"NanumBarunGothic"_s, u"NanumGothic"_s };
    families.append(font.families());
    font.setFamilies(families);
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(font.pixelSize(), 14));
    else
        font.setPointSizeF(std::max(font.pointSizeF(), 10.5));
    return font;
}

bool systemIsDark()
{
    // Asked for the first time before any palette of ours is on the program.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

double textZoom() { return QFontInfo(QApplication::font()).pixelSize() / 14.0; }

void applyTheme(const Theme& theme, double textScale)
{
    systemIsDark();
    static const QFont base = systemFont();
    if (!qobject_cast<Style*>(QApplication::style()))
        QApplication::setStyle(new Style);
    const QFont font = scaled(base, textScale, false);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    const QPalette palette = theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(Type::caption(font));
    // Selected rows are tinted and keep their text colour, so that state colours stay readable.
    QPalette views = palette;
    views.setColor(QPalette::Highlight, theme.accentTint);
    views.setColor(QPalette::HighlightedText, theme.text);
    QApplication::setPalette(views, "QAbstractItemView");
    // Fusion takes these for the marked item of a menu.
    QPalette menus = palette;
    menus.setColor(QPalette::Window, theme.raised);
    menus.setColor(QPalette::Highlight, theme.accentTint);
    menus.setColor(QPalette::HighlightedText, theme.text);
    QApplication::setPalette(menus, "QMenu");
}

void paintSymbol(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    std::shared_ptr<QSvgRenderer>& renderer = renderers[name + color.name()];
    if (!renderer) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QByteArray svg;
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>();
        if (!svg.isEmpty())
            renderer->load(svg);
    }
    if (renderer->isValid())
        renderer->render(&painter, rect);
}

QPixmap symbolicPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    const QString key = u"gemba/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSymbol(painter, name, color, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolicIcon(const QString& name, const QColor& color)
{
    QIcon icon;
    for (const int size : { 16, 20, 24 })
        for (const int ratio : { 1, 2 })
            icon.addPixmap(symbolicPixmap(name, color, size, ratio));
    return icon;
}

QString stateIconName(State state)
{
    switch (state) {
    case State::Good:
        return u"state-good"_s;
    case State::Warning:
        return u"state-warning"_s;
    case State::Bad:
        return u"state-bad"_s;
    case State::Unknown:
        break;
    }
    return u"state-unknown"_s;
}
