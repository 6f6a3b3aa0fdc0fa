package org.unblast.bridge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * Reads and writes properties of JavaScript objects. A property of another type than asked for counts as absent here; the
 * page's messages are checked before they come this far.
 */
final class Js {
    private Js() {}

    @JSBody(params = {"object", "key"}, script = "var v = object[key]; return typeof v === 'string' ? v : null;")
    static native @Nullable String text(JSObject object, String key);

    @JSBody(params = {"object", "key"}, script = "return Number.isInteger(object[key]);")
    static native boolean isNumber(JSObject object, String key);

    @JSBody(params = {"object", "key"}, script = "return object[key] | 0;")
    static native int number(JSObject object, String key);

    @JSBody(params = {"object", "key"}, script = "return typeof object[key] === 'boolean';")
    static native boolean isFlag(JSObject object, String key);

    @JSBody(params = {"object", "key"}, script = "return object[key] === true;")
    static native boolean flag(JSObject object, String key);

    @JSBody(params = {"object", "key"}, script = "var v = object[key]; return typeof v === 'object' && v !== null ? v : {};")
    static native JSObject object(JSObject object, String key);

    @JSBody(params = {"object", "key"}, script = "var v = object[key]; return Array.isArray(v) ? v : [];")
    static native JSArray<JSObject> array(JSObject object, String key);

    @JSBody(script = "return {};")
    static native JSObject make();

    @JSBody(params = {"object", "key", "value"}, script = "object[key] = value;")
    static native void set(JSObject object, String key, String value);

    @JSBody(params = {"object", "key", "value"}, script = "object[key] = value;")
    static native void set(JSObject object, String key, int value);

    @JSBody(params = {"object", "key", "value"}, script = "object[key] = value;")
    static native void set(JSObject object, String key, JSObject value);

    @JSBody(params = {"object", "key", "permille"}, script = "object[key] = permille / 1000;")
    static native void setPermille(JSObject object, String key, int permille);

    @JSBody(params = {"object", "key"}, script = "object[key] = null;")
    static native void setNull(JSObject object, String key);

    @JSBody(params = {"object", "key", "value"}, script = "object[key] = value;")
    static native void set(JSObject object, String key, boolean value);

    /** The offset of the user's time zone at a time; see {@link org.unblast.calendar.Zone}. */
    @JSBody(params = "utcMinute", script = "return -new Date(utcMinute * 60000).getTimezoneOffset();")
    static native int offsetMinutes(int utcMinute);

    @JSBody(params = "message", script = "throw new TypeError(message);")
    static native void throwTypeError(String message);

    @JSBody(params = {"start", "end"}, script = "return [start, end];")
    static native JSObject pair(int start, int end);

    static @Nullable Integer optionalNumber(JSObject object, String key) {
        return isNumber(object, key) ? Integer.valueOf(number(object, key)) : null;
    }

    static @Nullable Boolean optionalFlag(JSObject object, String key) {
        return isFlag(object, key) ? Boolean.valueOf(flag(object, key)) : null;
    }

    static List<String> texts(JSObject object, String key) {
        return texts(array(object, key));
    }

    static List<String> texts(JSArray<? extends JSObject> array) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            texts.add(((JSString) array.get(i)).stringValue());
        }
        return texts;
    }

    static JSArray<JSString> strings(List<String> texts) {
        JSArray<JSString> array = new JSArray<>();
        for (String text : texts) {
            array.push(JSString.valueOf(text));
        }
        return array;
    }
}
